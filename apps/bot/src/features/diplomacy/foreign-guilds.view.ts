import type { Language } from "@guildhall/core";
import type { PactKind } from "@guildhall/core/diplomacy";
import { lampColour, listNames, type MessageView } from "@guildhall/discord-views";
import { formatDay, type Translate } from "@guildhall/i18n";
import type { ForeignGuildRow } from "@guildhall/use-cases/diplomacy";
import { type APIEmbedField, escapeMarkdown } from "discord.js";

/** Discord takes 6,000 characters in all: so many guilds leave room for their names. */
const shownGuilds = 12;

export type DiplomacyWords = { readonly t: Translate; readonly language: Language };

/** Foreign guilds with how the guild stands to each and who speaks for it. */
export function foreignGuildsList(words: DiplomacyWords, known: readonly ForeignGuildRow[]): MessageView {
  const { t } = words;
  if (known.length === 0) return { content: t("diplomacy.none") };
  const rest = known.length - shownGuilds;
  return {
    embeds: [
      {
        title: t("diplomacy.title"),
        color: lampColour,
        fields: known.slice(0, shownGuilds).map((one) => field(words, one)),
        ...(rest > 0 && { footer: { text: t("diplomacy.more", { count: rest }) } }),
      },
    ],
  };
}

function field(words: DiplomacyWords, foreign: ForeignGuildRow): APIEmbedField {
  const { t } = words;
  const { name, tag, server, contacts, incidentCount } = foreign;
  const more = (count: number) => t("diplomacy.more", { count });
  const named = contacts.filter(({ state }) => state === "in").map((contact) => contact.name);
  const waiting = contacts.filter(({ state }) => state === "waits").length;
  const people = listNames(named, { fieldCount: shownGuilds * 3, more });
  const title = tag ? `[${tag}] ${name}` : name;
  return {
    name: escapeMarkdown(title).slice(0, 256),
    value: [
      tellStance(words, foreign),
      server && t("diplomacy.onServer", { server: escapeMarkdown(server) }),
      named.length > 0 && t("diplomacy.speaks", { people }),
      waiting > 0 && t("diplomacy.waiting", { count: waiting }),
      incidentCount > 0 && t("diplomacy.incidents", { count: incidentCount }),
    ]
      .filter(Boolean)
      .join("\n"),
  };
}

type Shown = { readonly kind: PactKind; readonly untilOn: string | null };

/** How the guild stands to it today, and until when. */
export function tellStance(
  { t, language }: DiplomacyWords,
  { stance, pact }: Pick<ForeignGuildRow, "stance" | "pact">,
): string {
  const told = t(`diplomacy.stances.${stance}`);
  if (!pact || pact.untilOn === null) return told;
  return t("diplomacy.until", { kind: told, day: formatDay(language, pact.untilOn) });
}

type Ending = Shown & { readonly pactId: number; readonly name: string; readonly isOver: boolean };

/** What officers are told of a pact that runs out, and of one that has. */
export function pactNote({ t, language }: DiplomacyWords, { pactId, ...pact }: Ending): MessageView {
  const values = {
    name: escapeMarkdown(pact.name),
    kind: t(`diplomacy.pacts.${pact.kind}`),
    day: formatDay(language, pact.untilOn ?? ""),
  };
  const description = t(pact.isOver ? "diplomacy.pactOver" : "diplomacy.pactEnding", values);
  return { embeds: [{ description, footer: { text: pactMarker(t, pactId, pact.isOver) } }] };
}

export function pactMarker(t: Translate, pactId: number, isOver: boolean): string {
  return t(isOver ? "diplomacy.pactOverFooter" : "diplomacy.pactEndingFooter", { pactId: String(pactId) });
}
