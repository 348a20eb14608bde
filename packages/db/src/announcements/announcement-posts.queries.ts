import type { LanguageChannel } from "@guildhall/core/announcements";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { announcementPosts } from "./announcements.tables.ts";

/** An announcement in one channel. */
export type AnnouncementPost = LanguageChannel & {
  readonly postId: number;
  readonly announcementId: number;
  readonly round: number;
  readonly crosspostedRound: number | null;
  readonly problem: string | null;
};

const columns = {
  postId: announcementPosts.id,
  announcementId: announcementPosts.announcementId,
  language: announcementPosts.language,
  channelId: announcementPosts.channelId,
  pingRoleId: announcementPosts.pingRoleId,
  round: announcementPosts.round,
  crosspostedRound: announcementPosts.crosspostedRound,
  problem: announcementPosts.problem,
};

const isPost = (guildId: string, postId: number) =>
  and(eq(announcementPosts.guildId, guildId), eq(announcementPosts.id, postId));

export async function listPosts(
  db: Queryable,
  guildId: string,
  announcementIds: readonly number[],
): Promise<readonly AnnouncementPost[]> {
  if (announcementIds.length === 0) return [];
  const isMeant = inArray(announcementPosts.announcementId, [...announcementIds]);
  return await db
    .select(columns)
    .from(announcementPosts)
    .where(and(eq(announcementPosts.guildId, guildId), isMeant))
    .orderBy(asc(announcementPosts.id));
}

export async function findPost(
  db: Queryable,
  guildId: string,
  postId: number,
): Promise<AnnouncementPost | undefined> {
  const [found] = await db.select(columns).from(announcementPosts).where(isPost(guildId, postId));
  return found;
}

type NewPosts = {
  readonly announcementId: number;
  readonly channels: readonly LanguageChannel[];
};

/** A row for each channel; what has one keeps it. */
export async function createPosts(
  tx: Transaction,
  guildId: string,
  { announcementId, channels }: NewPosts,
): Promise<void> {
  if (channels.length === 0) return;
  await tx
    .insert(announcementPosts)
    .values(
      channels.map(({ language, channelId, pingRoleId }) => ({
        ...{ guildId, announcementId, language, channelId, pingRoleId, round: 1 },
      })),
    )
    .onDuplicateKeyUpdate({ set: { id: sql`${announcementPosts.id}` } });
}

type Anew = Pick<LanguageChannel, "channelId" | "pingRoleId"> & {
  readonly postId: number;
  /** Whether it stood already, so that another message takes its place. */
  readonly isNewRound: boolean;
};

/** It is to be posted once more, in this channel, and nothing is known to be wrong. */
export async function savePostAnew(
  tx: Transaction,
  guildId: string,
  { postId, isNewRound, channelId, pingRoleId }: Anew,
): Promise<void> {
  const round = isNewRound ? sql`${announcementPosts.round} + 1` : announcementPosts.round;
  await tx
    .update(announcementPosts)
    .set({ round: sql`${round}`, channelId, pingRoleId, problem: null })
    .where(isPost(guildId, postId));
}

export async function savePostProblem(
  db: Queryable,
  guildId: string,
  { postId, problem }: { readonly postId: number; readonly problem: string | null },
): Promise<void> {
  await db.update(announcementPosts).set({ problem }).where(isPost(guildId, postId));
}

export async function savePostCrossposted(
  db: Queryable,
  guildId: string,
  { postId, round }: { readonly postId: number; readonly round: number },
): Promise<void> {
  await db.update(announcementPosts).set({ crosspostedRound: round }).where(isPost(guildId, postId));
}
