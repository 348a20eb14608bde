import "server-only";
import { type Actor, type Language, languages } from "@guildhall/core";
import { type AnnouncementInput, announcementOptions } from "@guildhall/core/announcements";
import { allMessages, type Messages } from "@guildhall/i18n";
import type { PartOfMessages } from "@guildhall/i18n/translate-part";
import type { Context } from "@guildhall/use-cases";
import {
  type AnnouncementView,
  viewAnnouncement,
  viewAnnouncements,
  viewLanguageChannels,
} from "@guildhall/use-cases/announcements";
import { viewGuild } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** What the guild announces, and where. */
export async function readAnnouncements(context: Context, actor: Actor) {
  return toPlain(await viewAnnouncements(context, actor));
}

export type AnnouncementsPageView = Plain<Awaited<ReturnType<typeof readAnnouncements>>>;

/** One announcement, and what its preview needs. */
export async function readAnnouncement(context: Context, actor: Actor, asked: AnnouncementInput) {
  const announcement = await viewAnnouncement(context, actor, asked);
  const { postAt, timeZone } = announcement;
  const onWall = postAt?.toZonedDateTimeISO(timeZone).toPlainDateTime() ?? null;
  return {
    ...toPlain(announcement),
    /** When it goes out on the guild's wall, as it is typed. */
    postAtOnWall: onWall?.toString({ smallestUnit: "minute" }) ?? null,
    ...(await readPreview(context, actor)),
  };
}

/** The server's now, and the words in which a message speaks, whatever its reader on the page does. */
async function readPreview(context: Context, actor: Actor) {
  const { language: guildLanguage } = await viewGuild(context, actor);
  const words = Object.fromEntries(languages.map((language) => [language, wordsOf(language)]));
  const now = context.clock.now().toString();
  return { now, guildLanguage, words: words as Readonly<Record<Language, PartOfMessages>> };
}

/** Only those that stand beside a text. */
function wordsOf(language: Language): PartOfMessages {
  const { translated, footer } = allMessages(language).announcements;
  return { language, messages: { announcements: { translated, footer } as Messages["announcements"] } };
}

export type AnnouncementInView = Awaited<ReturnType<typeof readAnnouncement>>;

/** One that nobody has written yet, in the first language that the guild speaks. */
export async function readNewAnnouncement(context: Context, actor: Actor): Promise<AnnouncementInView> {
  const { channels, timeZone } = await viewAnnouncements(context, actor);
  const now = context.clock.now();
  const fresh: AnnouncementView = {
    ...announcementOptions.parse({ originalLanguage: channels[0]?.language ?? "en" }),
    ...{ announcementId: 0, state: "draft", version: 0, optionsVersion: 0, createdAt: now },
    ...{ postAt: null, postedAt: null, missedAt: null, texts: [], history: [], posts: [] },
    ...{ channels, timeZone },
  };
  return { ...toPlain(fresh), postAtOnWall: null, ...(await readPreview(context, actor)) };
}

/** Which channel speaks which language, for the settings. */
export async function readLanguageChannels(context: Context, actor: Actor) {
  return toPlain(await viewLanguageChannels(context, actor));
}

export type LanguageChannelsView = Plain<Awaited<ReturnType<typeof readLanguageChannels>>>;
