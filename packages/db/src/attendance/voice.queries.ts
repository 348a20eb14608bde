import type { VoiceInterval } from "@guildhall/core/attendance";
import { and, asc, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
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

/** When the person was last heard of. Locks the person's voice: of two pieces of news at once, one waits. */
export async function lockHearing(
  tx: Transaction,
  guildId: string,
  userId: string,
): Promise<Temporal.Instant> {
  const known = await findHearing(tx, guildId, userId);
  if (known) return known;
  await tx
    .insert(voiceHearings)
    .values({ guildId, userId, heardAt: neverHeardAt })
    .onDuplicateKeyUpdate({ set: { userId: sql`${voiceHearings.userId}` } });
  return (await findHearing(tx, guildId, userId)) ?? neverHeardAt;
}

async function findHearing(
  tx: Transaction,
  guildId: string,
  userId: string,
): Promise<Temporal.Instant | undefined> {
  const [row] = await tx
    .select({ heardAt: voiceHearings.heardAt })
    .from(voiceHearings)
    .where(and(eq(voiceHearings.guildId, guildId), eq(voiceHearings.userId, userId)))
    .for("update");
  return row?.heardAt;
}

/** The person was heard of. Never goes back. */
export async function saveHearing(
  tx: Transaction,
  guildId: string,
  { userId, heardAt }: { readonly userId: string; readonly heardAt: Temporal.Instant },
): Promise<void> {
  await tx
    .update(voiceHearings)
    .set({ heardAt })
    .where(
      and(
        eq(voiceHearings.guildId, guildId),
        eq(voiceHearings.userId, userId),
        lt(voiceHearings.heardAt, heardAt),
      ),
    );
}

/** Where the person is now, if anywhere. */
export async function findRunningInterval(
  db: Queryable,
  guildId: string,
  userId: string,
): Promise<StoredInterval | undefined> {
  const [interval] = await db
    .select(intervalColumns)
    .from(voiceIntervals)
    .where(
      and(
        eq(voiceIntervals.guildId, guildId),
        eq(voiceIntervals.userId, userId),
        eq(voiceIntervals.isRunning, true),
      ),
    );
  return interval;
}

/** Everybody who is in voice now. */
export async function listRunningIntervals(
  db: Queryable,
  guildId: string,
): Promise<readonly StoredInterval[]> {
  return await db
    .select(intervalColumns)
    .from(voiceIntervals)
    .where(and(eq(voiceIntervals.guildId, guildId), eq(voiceIntervals.isRunning, true)));
}

export async function endInterval(
  tx: Transaction,
  guildId: string,
  { intervalId, at }: { readonly intervalId: number; readonly at: Temporal.Instant },
): Promise<void> {
  await tx
    .update(voiceIntervals)
    .set({ toAt: at, isRunning: null })
    .where(and(eq(voiceIntervals.guildId, guildId), eq(voiceIntervals.id, intervalId)));
}

export async function appendInterval(
  tx: Transaction,
  guildId: string,
  interval: VoiceInterval & { readonly userId: string },
): Promise<void> {
  const isRunning = interval.toAt === null ? true : null;
  await tx.insert(voiceIntervals).values({ guildId, ...interval, isRunning });
}

export type ChannelTime = {
  readonly channelId: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
};

/** Who was in a channel at some moment of this time; intervals reach beyond it on both sides. */
export async function listIntervals(
  db: Queryable,
  guildId: string,
  { channelId, startsAt, endsAt }: ChannelTime,
): Promise<readonly StoredInterval[]> {
  return await db
    .select(intervalColumns)
    .from(voiceIntervals)
    .where(
      and(
        eq(voiceIntervals.guildId, guildId),
        eq(voiceIntervals.channelId, channelId),
        lt(voiceIntervals.fromAt, endsAt),
        or(isNull(voiceIntervals.toAt), gt(voiceIntervals.toAt, startsAt)),
      ),
    )
    .orderBy(asc(voiceIntervals.fromAt), asc(voiceIntervals.id));
}
