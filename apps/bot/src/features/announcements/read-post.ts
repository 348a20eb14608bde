import { chooseLanguage } from "@guildhall/core";
import { findTextFor } from "@guildhall/core/announcements";
import {
  type Announcement,
  type AnnouncementPost,
  findAnnouncement,
  findPost,
  listTexts,
  type WrittenText,
} from "@guildhall/db/announcements";
import { listMembersOfUsers } from "@guildhall/db/members";
import { announcementMarker, announcementMessage } from "@guildhall/discord-views/announcements";
import { translatorFor } from "@guildhall/i18n";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import type { Tools } from "#bot/discord/tools.ts";

/** An announcement in one channel, and what is to stand there. */
export async function readPost({ context }: Tools, guildId: string, postId: number) {
  const { db } = context;
  const guild = await findConnectedGuild(context, guildId);
  const post = await findPost(db, guildId, postId);
  const announcement = post && (await findAnnouncement(db, guildId, post.announcementId));
  if (!guild || !announcement) return undefined;
  const texts = await listTexts(db, guildId, [post.announcementId]);
  const text = findCurrent(announcement, post, texts);
  const t = translatorFor(chooseLanguage(text?.language, guild.language));
  const { announcementId } = announcement;
  const marker = announcementMarker(t, announcementId);
  if (announcement.state !== "posted" || !text) return { post, announcement, marker, view: null };
  const translator = await findTranslator(context, guildId, { announcement, text, texts });
  const pingRoleId = announcement.pings ? post.pingRoleId : null;
  const view = announcementMessage(t, { ...announcement, text, translator, pingRoleId });
  return { post, announcement, marker, view };
}

/** Of each language the text that was written last counts, and those come first. */
function findCurrent(
  announcement: Announcement,
  { language }: AnnouncementPost,
  written: readonly WrittenText[],
): WrittenText | undefined {
  const current = [...Map.groupBy(written, (text) => text.language).values()].flatMap(([last]) => last ?? []);
  return findTextFor({ ...announcement, texts: current }, language);
}

type Words = {
  readonly announcement: Announcement;
  readonly text: WrittenText;
  readonly texts: readonly WrittenText[];
};

/** Who put a text into another language, when that was not whoever wrote the original. */
async function findTranslator(
  { db }: Tools["context"],
  guildId: string,
  { announcement: { originalLanguage }, text, texts }: Words,
): Promise<string | null> {
  const original = texts.find(({ language }) => language === originalLanguage);
  const { language, writtenByUserId } = text;
  if (language === originalLanguage || writtenByUserId === null) return null;
  if (writtenByUserId === original?.writtenByUserId) return null;
  const [member] = await listMembersOfUsers(db, guildId, [writtenByUserId]);
  return member?.name ?? null;
}
