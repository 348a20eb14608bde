import { lampColour, type MessageView } from "@guildhall/discord-views";
import { formatDay } from "@guildhall/i18n";
import type { ForeignGuildView } from "@guildhall/use-cases/diplomacy";
import { type APIEmbedField, escapeMarkdown } from "discord.js";
import { type DiplomacyWords, tellStance } from "./foreign-guilds.view.ts";

/** The last ones: the dashboard has all. */
const mostPacts = 5;
const mostIncidents = 6;
/** Of what happened, so many letters: six of them stay within a field, however much has to be escaped. */
const longestWords = 60;
const longestField = 1_024;

/** Everything that officers know of a foreign guild, the last of it first. */
export function foreignGuildDetails(words: DiplomacyWords, foreign: ForeignGuildView): MessageView {
  const { t } = words;
  const { name, tag, server, note, channelId, pacts, contacts, incidents } = foreign;
  const lines = [
    tellStance(words, foreign),
    server && t("diplomacy.onServer", { server: escapeMarkdown(server) }),
    channelId && `<#${channelId}>`,
    note && escapeMarkdown(note),
  ];
  const rest = incidents.length - mostIncidents;
  return {
    embeds: [
      {
        title: escapeMarkdown(tag ? `[${tag}] ${name}` : name).slice(0, 256),
        color: lampColour,
        description: lines.filter(Boolean).join("\n"),
        fields: [
          ...part(t("diplomacy.web.pacts.title"), pacts.slice(0, mostPacts).map(tellPact(words, foreign))),
          ...part(t("diplomacy.web.contacts.title"), contacts.map(tellContact(words))),
          ...part(
            t("diplomacy.web.incidents.title"),
            incidents.slice(0, mostIncidents).map(tellIncident(words)),
          ),
        ],
        ...(rest > 0 && { footer: { text: t("diplomacy.more", { count: rest }) } }),
      },
    ],
  };
}

function part(name: string, lines: readonly string[]): readonly APIEmbedField[] {
  return lines.length > 0 ? [{ name, value: lines.join("\n").slice(0, longestField) }] : [];
}

const tellPact =
  ({ t, language }: DiplomacyWords, { today }: ForeignGuildView) =>
  ({ kind, fromOn, untilOn, endedAt }: ForeignGuildView["pacts"][number]): string => {
    const from = formatDay(language, fromOn);
    const until = untilOn === null ? "" : formatDay(language, untilOn);
    const days = () => {
      if (endedAt) return t("diplomacy.web.pacts.wasEnded", { from });
      if (untilOn === null) return t("diplomacy.web.pacts.open", { from });
      return t(untilOn < today ? "diplomacy.web.pacts.over" : "diplomacy.web.pacts.days", { from, until });
    };
    return `**${t(`diplomacy.pacts.${kind}`)}** · ${days()}`;
  };

const tellContact =
  ({ t }: DiplomacyWords) =>
  ({ name, state }: ForeignGuildView["contacts"][number]): string =>
    `${escapeMarkdown(name)} · ${t(`diplomacy.contactStates.${state}`)}`;

const tellIncident =
  ({ t, language }: DiplomacyWords) =>
  ({ kind, happenedOn, words }: ForeignGuildView["incidents"][number]): string => {
    const what = `${formatDay(language, happenedOn)} · **${t(`diplomacy.incidentKinds.${kind}`)}**`;
    const said = words === null ? t("diplomacy.web.incidents.wordsGone") : shorten(words);
    return `${what} ${said}`;
  };

function shorten(words: string): string {
  const line = words.replaceAll("\n", " ");
  return escapeMarkdown(line.length > longestWords ? `${line.slice(0, longestWords)}…` : line);
}
