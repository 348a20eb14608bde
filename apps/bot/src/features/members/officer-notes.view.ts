import type { OfficerNote } from "@guildhall/core/members";
import { lampColour, type MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { escapeMarkdown, TimestampStyles, time } from "discord.js";

/** As many as fit an embed's 4,096 characters, however much of each has to be escaped; all of them are on the page. */
const shown = 3;

/** The latest notes on a member. */
export function officerNotes(t: Translate, notes: readonly OfficerNote[]): MessageView {
  if (notes.length === 0) return { content: t("members.notes.none") };
  const lines = notes.slice(0, shown).map(({ text, authorName, writtenAt }) => {
    const when = time(Math.floor(writtenAt.epochMilliseconds / 1_000), TimestampStyles.ShortDate);
    const author = authorName === null ? "" : ` ${escapeMarkdown(authorName)}`;
    return `${when}${author}\n${escapeMarkdown(text)}`;
  });
  const more = notes.length - lines.length;
  return {
    embeds: [
      {
        title: t("members.notes.title"),
        color: lampColour,
        description: lines.join("\n\n"),
        ...(more > 0 ? { footer: { text: t("members.notes.more", { count: more }) } } : {}),
      },
    ],
  };
}
