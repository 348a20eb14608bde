import type { VoiceInterval } from "@guildhall/core/attendance";
import { and, asc, eq, gt, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { voiceHearings, voiceIntervals } from "./attendance.tables.ts";

/** An interval with whose it is. */
export type StoredInterval = VoiceInterval & { readonly intervalId: number; readonly userId: string };

const intervalColumns = {
  intervalId: voiceIntervals.id,
  userId: voiceIntervals.userId,
  channelId: voiceIntervals.channelId,
  fromAt: voiceIntervals.fromAt,
  toAt: voiceIntervals.toAt,
  isDeaf: voiceIntervals.isDeaf,
  isUncertain: voiceIntervals.isUncertain,
};

const neverHeardAt = Temporal.Instant.fromEpochMilliseconds(0);

/**
 * When each of these people was last heard of. Locks their voice: of two pieces of news of one person at once, one waits.
 * The rows are taken in the order of accounts, so that two pictures never wait for each other in a circle.
 */
export async function lockHearings(
  tx: Transaction,
  guildId: string,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, Temporal.Instant>> {
  const known = await readHearings(tx, guildId, userIds);
  const unheard = userIds.filter((userId) => !known.has(userId)).toSorted();
  if (unheard.length === 0) return known;
  await tx
    .insert(voiceHearings)
    .values(unheard.map((userId) => ({ guildId, userId, heardAt: neverHeardAt })))
    .onDuplicateKeyUpdate({ set: { userId: sql`${voiceHearings.userId}` } });
  return new Map([...known, ...(await readHearings(tx, guildId, unheard))]);
}

async function readHearings(
  tx: Transaction,
  guildId: string,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, Temporal.Instant>> {
  if (userIds.length === 0) return new Map();
  const rows = await tx
    .select({ userId: voiceHearings.userId, heardAt: voiceHearings.heardAt })
    .from(voiceHearings)
    .where(and(eq(voiceHearings.guildId, guildId), inArray(voiceHearings.userId, [...userIds])))
    .orderBy(asc(voiceHearings.userId))
    .for("update");
  return new Map(rows.map(({ userId, heardAt }) => [userId, heardAt]));
}

/** These people were heard of. Never goes back. */
export async function saveHearings(
  tx: Transaction,
  guildId: string,
  { userIds, heardAt }: { readonly userIds: readonly string[]; readonly heardAt: Temporal.Instant },
): Promise<void> {
  if (userIds.length === 0) return;
  const isOfThese = inArray(voiceHearings.userId, [...userIds]);
  await tx
    .update(voiceHearings)
    .set({ heardAt })
    .where(and(eq(voiceHearings.guildId, guildId), isOfThese, lt(voiceHearings.heardAt, heardAt)));
}

/** Who is in voice now: of these people, or of everybody. */
export async function listRunningIntervals(
  db: Queryable,
  guildId: string,
  userIds?: readonly string[],
): Promise<readonly StoredInterval[]> {
  if (userIds?.length === 0) return [];
  const isOfThese = userIds && inArray(voiceIntervals.userId, [...userIds]);
  return await db
    .select(intervalColumns)
    .from(voiceIntervals)
    .where(and(eq(voiceIntervals.guildId, guildId), eq(voiceIntervals.isRunning, true), isOfThese));
}

export async function endIntervals(
  tx: Transaction,
  guildId: string,
  { intervalIds, at }: { readonly intervalIds: readonly number[]; readonly at: Temporal.Instant },
): Promise<void> {
  if (intervalIds.length === 0) return;
  await tx
    .update(voiceIntervals)
    .set({ toAt: at, isRunning: null })
    .where(and(eq(voiceIntervals.guildId, guildId), inArray(voiceIntervals.id, [...intervalIds])));
}

export async function appendIntervals(
  tx: Transaction,
  guildId: string,
  intervals: readonly (VoiceInterval & { readonly userId: string })[],
): Promise<void> {
  if (intervals.length === 0) return;
  const rows = intervals.map((interval) => ({
    guildId,
    ...interval,
    isRunning: interval.toAt === null ? true : null,
  }));
  await tx.insert(voiceIntervals).values(rows);
}

export type ChannelTime = {
  readonly channelIds: readonly string[];
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** Left out: everybody. */
  readonly userIds?: readonly string[] | undefined;
};

/** Who was in one of these channels at some moment of this time; intervals reach beyond it on both sides. */
export async function listIntervals(
  db: Queryable,
  guildId: string,
  { channelIds, startsAt, endsAt, userIds }: ChannelTime,
): Promise<readonly StoredInterval[]> {
  if (channelIds.length === 0 || userIds?.length === 0) return [];
  return await db
    .select(intervalColumns)
    .from(voiceIntervals)
    .where(
      and(
        eq(voiceIntervals.guildId, guildId),
        inArray(voiceIntervals.channelId, [...channelIds]),
        lt(voiceIntervals.fromAt, endsAt),
        or(isNull(voiceIntervals.toAt), gt(voiceIntervals.toAt, startsAt)),
        userIds && inArray(voiceIntervals.userId, [...userIds]),
      ),
    )
    .orderBy(asc(voiceIntervals.fromAt), asc(voiceIntervals.id));
}
