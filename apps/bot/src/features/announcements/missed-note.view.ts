import { lampColour, type MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { escapeMarkdown } from "discord.js";

type Missed = { readonly announcementId: number; readonly title: string };

/** What officers read of an announcement that did not go out. */
export function missedNote(t: Translate, { announcementId, title }: Missed): MessageView {
  const description = t("announcements.missed", { title: escapeMarkdown(title) });
  return {
    embeds: [{ description, color: lampColour, footer: { text: missedMarker(t, announcementId) } }],
  };
}

export function missedMarker(t: Translate, announcementId: number): string {
  return t("announcements.missedFooter", { announcementId: String(announcementId) });
}
