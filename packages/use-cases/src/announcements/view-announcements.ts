import { type Actor, requireRight } from "@guildhall/core";
import { type ChannelLanguage, isWritten } from "@guildhall/core/announcements";
import {
  type Announcement,
  type AnnouncementPost,
  listAnnouncements,
  listPosts,
  listTexts,
  type WrittenText,
} from "@guildhall/db/announcements";
import { listMessagesOfKind } from "@guildhall/db/messages";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { announcementMessageKind } from "./announcement-message-kind.ts";
import { currentTexts } from "./read-announcement.ts";
import { type NamedLanguageChannel, readChannels } from "./read-channels.ts";

/** More than one looks through; older ones are over. */
const mostListed = 100;

/** An announcement in the list. */
export type AnnouncementRow = Pick<
  Announcement,
  "announcementId" | "state" | "originalLanguage" | "createdAt" | "postAt" | "postedAt" | "missedAt"
> & {
  /** Of the original, or of whatever was written first; empty while nobody wrote one. */
  readonly title: string;
  readonly written: readonly ChannelLanguage[];
  /** In how many channels it is to stand, and does. */
  readonly postCount: number;
  readonly standingCount: number;
};

export type AnnouncementsView = {
  /** Where announcements go, each in its language. */
  readonly channels: readonly NamedLanguageChannel[];
  /** The newest first. */
  readonly announcements: readonly AnnouncementRow[];
  /** Of the guild; times are planned by it. */
  readonly timeZone: string;
};

/** What the guild announces, and where. */
export async function viewAnnouncements({ db }: Context, actor: Actor): Promise<AnnouncementsView> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const known = await listAnnouncements(db, guildId, { limit: mostListed });
  const ids = known.map(({ announcementId }) => announcementId);
  const byId = <Each extends { readonly announcementId: number }>(rows: readonly Each[]) =>
    Map.groupBy(rows, ({ announcementId }) => announcementId);
  const texts = byId(await listTexts(db, guildId, ids));
  const posts = byId(await listPosts(db, guildId, ids));
  const messages = await listMessagesOfKind(db, guildId, announcementMessageKind);
  const standing = new Set(
    messages.filter(({ messageId }) => messageId !== null).map(({ subjectId }) => subjectId),
  );
  const { timeZone } = await getGuild(db, guildId);
  return {
    channels: await readChannels(db, guildId),
    announcements: known.map((one) =>
      toRow(one, {
        texts: texts.get(one.announcementId) ?? [],
        posts: posts.get(one.announcementId) ?? [],
        standing,
      }),
    ),
    timeZone,
  };
}

type Parts = {
  readonly texts: readonly WrittenText[];
  readonly posts: readonly AnnouncementPost[];
  readonly standing: ReadonlySet<number>;
};

function toRow(announcement: Announcement, { texts, posts, standing }: Parts): AnnouncementRow {
  const { announcementId, state, originalLanguage, createdAt, postAt, postedAt, missedAt } = announcement;
  const current = currentTexts(texts);
  const original = current.find(({ language }) => language === originalLanguage);
  return {
    ...{ announcementId, state, originalLanguage, createdAt, postAt, postedAt, missedAt },
    title: original?.title || (current.find(({ title }) => title !== "")?.title ?? ""),
    written: current.filter(isWritten).map(({ language }) => language),
    postCount: posts.length,
    standingCount: posts.filter(({ postId }) => standing.has(postId)).length,
  };
}
