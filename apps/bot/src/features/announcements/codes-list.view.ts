import type { GiftCode } from "@guildhall/core/announcements";
import { discordTime, lampColour, type MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { CodeCall, GiftCodeView } from "@guildhall/use-cases/announcements";
import { escapeMarkdown } from "discord.js";

/** Discord takes 4,096 characters: so many of the longest codes fit, with what they give. */
const mostShown = 8;

/** What can be entered now, and what of it the reader has. */
export function codesList(t: Translate, running: readonly GiftCodeView[]): MessageView {
  if (running.length === 0) return { content: t("announcements.codes.list.none") };
  const lines = running.slice(0, mostShown).map((code) => {
    const mark = t(`announcements.codes.list.${code.own.isTicked ? "has" : "hasNot"}`);
    return line(t, code, mark);
  });
  return {
    embeds: [
      { title: t("announcements.codes.list.title"), color: lampColour, description: lines.join("\n") },
    ],
  };
}

/** What one person is reminded of: everything that runs out about then. */
export function codesLetter(
  t: Translate,
  { guildName, codes }: { readonly guildName: string; readonly codes: readonly GiftCode[] },
): MessageView {
  return {
    embeds: [
      {
        title: t("announcements.codes.letter.title", { guild: guildName }).slice(0, 256),
        color: lampColour,
        description: [t("announcements.codes.letter.text"), ...listed(t, codes)].join("\n"),
      },
    ],
  };
}

/** Names those who were not to be reached directly, where the codes stand. */
export function codesCall(t: Translate, { userIds, codes }: CodeCall): MessageView {
  return {
    content: userIds.map((userId) => `<@${userId}>`).join(" "),
    embeds: [
      { color: lampColour, description: [t("announcements.codes.call"), ...listed(t, codes)].join("\n") },
    ],
  };
}

const listed = (t: Translate, codes: readonly GiftCode[]) =>
  codes.slice(0, mostShown).map((code) => line(t, code, t("announcements.codes.list.hasNot")));

function line(t: Translate, { code, gives, expiresAt, redeemUrl }: GiftCode, mark: string): string {
  const told = t("announcements.codes.list.line", { mark, code, gives: escapeMarkdown(gives) });
  const until = expiresAt ? [t("announcements.codes.list.until", { at: discordTime(expiresAt, "f") })] : [];
  const link = redeemUrl === null ? [] : [`<${redeemUrl}>`];
  return [told, ...until, ...link].join(" · ");
}
