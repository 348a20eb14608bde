import { lampColour, type MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { escapeMarkdown } from "discord.js";

type Name = { readonly applicationId: number; readonly userId: string; readonly nick: string };

/** The bot may not name this person: officers do it themselves, or give it the permission. */
export function nicknameNote(t: Translate, { applicationId, userId, nick }: Name): MessageView {
  const description = t("recruitment.nickname.failed", {
    person: `<@${userId}>`,
    name: escapeMarkdown(nick),
  });
  return {
    embeds: [{ description, color: lampColour, footer: { text: nicknameMarker(t, applicationId) } }],
  };
}

export function nicknameMarker(t: Translate, applicationId: number): string {
  return t("recruitment.nickname.footer", { applicationId: String(applicationId) });
}
