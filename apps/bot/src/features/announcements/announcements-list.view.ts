import type { Language } from "@guildhall/core";
import { discordTime, lampColour, type MessageView } from "@guildhall/discord-views";
import { nameLanguage, type Translate } from "@guildhall/i18n";
import type {
  AnnouncementRow,
  AnnouncementsView,
  NamedLanguageChannel,
} from "@guildhall/use-cases/announcements";
import { escapeMarkdown } from "discord.js";

type Words = { readonly t: Translate; readonly language: Language };

/** As many as one looks through in Discord; the rest is on the dashboard. */
const mostShown = 10;

/** Where announcements go, and what is written or waits. */
export function announcementsList(words: Words, { channels, announcements }: AnnouncementsView): MessageView {
  const { t } = words;
  if (channels.length === 0) return { content: t("announcements.none") };
  const open = announcements.filter(({ state }) => state === "draft" || state === "scheduled");
  const rest = open.length - mostShown;
  const waiting = open.slice(0, mostShown).map(tell(t));
  const lines = [
    ...channels.map((channel) => tellChannel(words, channel)),
    ...(open.length > 0 ? ["", t("announcements.waiting"), ...waiting] : []),
  ];
  return {
    embeds: [
      {
        title: t("announcements.title"),
        description: lines.join("\n"),
        color: lampColour,
        ...(rest > 0 && { footer: { text: t("announcements.more", { count: rest }) } }),
      },
    ],
  };
}

function tellChannel(
  { t, language: reader }: Words,
  { language, channelId, channelName }: NamedLanguageChannel,
): string {
  const channel = channelName === null ? t("announcements.gone") : `<#${channelId}>`;
  return t("announcements.line", { language: nameLanguage(reader, language), channel });
}

/** A long title would take the room of the others. */
const titleLength = 60;

const tell =
  (t: Translate) =>
  ({ title, postAt, announcementId }: AnnouncementRow): string => {
    const name = title || t("announcements.untitled", { announcementId: String(announcementId) });
    const state = postAt ? discordTime(postAt, "f") : t("announcements.states.draft");
    return t("announcements.waitingLine", { title: escapeMarkdown(name.slice(0, titleLength)), state });
  };
