import { type AnnouncementState, findTextFor } from "@guildhall/core/announcements";
import type { Queryable } from "@guildhall/db";
import { type AnnouncementPost, listPosts } from "@guildhall/db/announcements";
import { findMessage, wasMessageDeleted } from "@guildhall/db/messages";
import { listChannels } from "@guildhall/db/settings";
import { announcementMessageKind } from "./announcement-message-kind.ts";
import type { WholeAnnouncement } from "./read-announcement.ts";

/** How it stands with an announcement in one channel. */
export type PostStatus =
  | "posted"
  | "posting"
  | "deleted"
  | "refused"
  | "channelGone"
  | "leftOut"
  | "takenDown";

/** An announcement in one channel, as whoever wrote it sees it. */
export type PostView = AnnouncementPost & {
  readonly channelName: string | null;
  readonly status: PostStatus;
  /** The message in Discord, while it stands. */
  readonly messageId: string | null;
};

/** What was posted where. */
export async function readPosts(
  db: Queryable,
  guildId: string,
  announcement: WholeAnnouncement,
): Promise<readonly PostView[]> {
  const names = new Map((await listChannels(db, guildId)).map(({ channelId, name }) => [channelId, name]));
  const posts = await listPosts(db, guildId, [announcement.announcementId]);
  return await Promise.all(
    posts.map(async (post) => {
      const identity = {
        ...{ kind: announcementMessageKind, subjectId: post.postId, variant: String(post.round) },
      };
      const messageId = (await findMessage(db, guildId, identity))?.messageId ?? null;
      const channelName = names.get(post.channelId) ?? null;
      const isDeleted = messageId === null && (await wasMessageDeleted(db, guildId, identity));
      const isLeftOut = findTextFor(announcement, post.language) === undefined;
      const stand = { messageId, channelName, isDeleted, isLeftOut, problem: post.problem };
      return { ...post, channelName, messageId, status: statusOf(announcement.state, stand) };
    }),
  );
}

type Stand = Pick<PostView, "messageId" | "channelName" | "problem"> & {
  readonly isDeleted: boolean;
  readonly isLeftOut: boolean;
};

function statusOf(state: AnnouncementState, stand: Stand): PostStatus {
  if (state !== "posted") return "takenDown";
  if (stand.channelName === null) return "channelGone";
  if (stand.isLeftOut) return "leftOut";
  if (stand.problem !== null) return "refused";
  if (stand.isDeleted) return "deleted";
  return stand.messageId === null ? "posting" : "posted";
}
