import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { AnnouncementInput } from "@guildhall/core/announcements";
import type { Queryable } from "@guildhall/db";
import {
  type Announcement,
  findAnnouncement,
  listTexts,
  type WrittenText,
} from "@guildhall/db/announcements";
import { listMembersOfUsers } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { currentTexts } from "./read-announcement.ts";
import { type PostView, readPosts } from "./read-announcement-posts.ts";
import { type NamedLanguageChannel, readChannels } from "./read-channels.ts";

/** A text with the name of whoever wrote it; null when nobody of the roster did. */
export type NamedText = Omit<WrittenText, "announcementId" | "writtenByUserId"> & {
  readonly writer: string | null;
};

export type AnnouncementView = Announcement & {
  /** Of each language the one that counts. */
  readonly texts: readonly NamedText[];
  /** Everything that was ever written, the last first. */
  readonly history: readonly NamedText[];
  readonly posts: readonly PostView[];
  readonly channels: readonly NamedLanguageChannel[];
  readonly timeZone: string;
};

/** One announcement with all that was written for it, and where it stands. */
export async function viewAnnouncement(
  { db }: Context,
  actor: Actor,
  { announcementId }: AnnouncementInput,
): Promise<AnnouncementView> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const announcement = await findAnnouncement(db, guildId, announcementId);
  if (!announcement) throw new Refusal("announcements.notFound");
  const written = await listTexts(db, guildId, [announcementId]);
  const texts = currentTexts(written);
  const name = await readWriters(db, guildId, written);
  const { timeZone } = await getGuild(db, guildId);
  return {
    ...announcement,
    texts: texts.map(name),
    history: written.map(name),
    posts: await readPosts(db, guildId, { ...announcement, texts }),
    channels: await readChannels(db, guildId),
    timeZone,
  };
}

async function readWriters(
  db: Queryable,
  guildId: string,
  written: readonly WrittenText[],
): Promise<(text: WrittenText) => NamedText> {
  const userIds = new Set(written.flatMap(({ writtenByUserId }) => writtenByUserId ?? []));
  const members = await listMembersOfUsers(db, guildId, [...userIds]);
  const names = new Map(members.map(({ userId, name }) => [userId, name]));
  return ({ announcementId: _ofAll, writtenByUserId, ...text }) => ({
    ...text,
    writer: writtenByUserId === null ? null : (names.get(writtenByUserId) ?? null),
  });
}
