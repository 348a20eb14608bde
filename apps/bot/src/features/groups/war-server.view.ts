import { type WarLack, warInviteSeconds } from "@guildhall/core/groups";
import {
  button,
  discordTime,
  lampColour,
  linkButton,
  listNames,
  type MessageView,
  row,
} from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { MadeWarCode, WarServerView } from "@guildhall/use-cases/groups";
import { escapeMarkdown } from "discord.js";

/** What an invite of Discord opens. */
function inviteUrl(code: string): string {
  return `https://discord.gg/${code}`;
}

/** An invite for one person. */
export function warInviteView(t: Translate, code: string): MessageView {
  const minutes = warInviteSeconds / 60;
  return {
    content: t("groups.warServer.invite", { minutes }),
    components: [row(linkButton(t("groups.warServer.join"), inviteUrl(code)))],
  };
}

type Letter = {
  readonly title: string;
  readonly guild: string;
  readonly server: string;
  readonly code: string;
  /** Of the button that makes the next invite. */
  readonly inviteId: string;
};

/** Written to somebody who plays and is not there. */
export function warLetter(t: Translate, { code, inviteId, ...names }: Letter): MessageView {
  const about = {
    title: escapeMarkdown(names.title),
    guild: escapeMarkdown(names.guild),
    server: escapeMarkdown(names.server),
  };
  return {
    content: t("groups.warServer.letter", { ...about, minutes: warInviteSeconds / 60 }),
    components: [
      row(
        linkButton(t("groups.warServer.join"), inviteUrl(code)),
        button(inviteId, { label: t("groups.warServer.again") }),
      ),
    ],
  };
}

type Missing = {
  readonly eventId: number;
  readonly title: string;
  readonly names: readonly string[];
  readonly lacks: readonly WarLack[];
};

/** What officers read once of an event: who is missing in the war server, and what the bot lacks there. */
export function warMissingView(t: Translate, { eventId, title, names, lacks }: Missing) {
  const marker = t("groups.warServer.footer", { eventId: String(eventId) });
  const more = (count: number) => t("groups.statics.more", { count });
  const missing = listNames(names, { fieldCount: 6, more });
  const lines = [
    names.length > 0 ? t("groups.warServer.missing", { names: missing }) : t("groups.warServer.complete"),
    ...(lacks.length > 0 ? [tellLacks(t, lacks)] : []),
  ];
  const embed = {
    title: t("groups.warServer.title", { title: escapeMarkdown(title) }).slice(0, 256),
    color: lampColour,
    description: lines.join("\n"),
    footer: { text: marker },
  };
  return { view: { embeds: [embed] } satisfies MessageView, marker };
}

function tellLacks(t: Translate, lacks: readonly WarLack[]): string {
  const names = lacks.map((name) => t(`groups.warServer.permissions.${name}`)).join(", ");
  return t("groups.warServer.lacks", { names });
}

/** How a war server is linked; the code is said this once. */
export function warCodeView(t: Translate, { code, endsAt }: MadeWarCode): MessageView {
  return { content: t("groups.warServer.code", { code, until: discordTime(endsAt, "R") }) };
}

/** The war server as officers see it by command. */
export function warServerView(t: Translate, { server, playing }: WarServerView): MessageView {
  if (!server) return { content: t("groups.warServer.none") };
  const name = escapeMarkdown(server.name);
  const about = { name, since: discordTime(server.linkedAt, "D") };
  if (!server.isConnected) return { content: t("groups.warServer.broken", about) };
  const more = (count: number) => t("groups.statics.more", { count });
  const names = playing?.missing.map((person) => person.name) ?? [];
  const lines = [
    t("groups.warServer.linked", about),
    ...(playing ? [t("groups.warServer.playing", { title: escapeMarkdown(playing.event.title) })] : []),
    ...(names.length > 0
      ? [t("groups.warServer.missing", { names: listNames(names, { fieldCount: 6, more }) })]
      : []),
    ...(server.lacks.length > 0 ? [tellLacks(t, server.lacks)] : []),
  ];
  return { content: lines.join("\n") };
}
