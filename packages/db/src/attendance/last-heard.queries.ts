import { and, eq, gt } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { voiceHearings, voiceIntervals } from "./attendance.tables.ts";

/** When an account's voice last changed, and whether it is in voice now. */
export type LastHeard = {
  readonly userId: string;
  readonly heardAt: Temporal.Instant;
  readonly isInVoice: boolean;
};

export async function listLastHeard(db: Queryable, guildId: string): Promise<readonly LastHeard[]> {
  const isRunning = and(
    eq(voiceIntervals.guildId, guildId),
    eq(voiceIntervals.userId, voiceHearings.userId),
    eq(voiceIntervals.isRunning, true),
  );
  const rows = await db
    .select({
      userId: voiceHearings.userId,
      heardAt: voiceHearings.heardAt,
      runningId: voiceIntervals.id,
    })
    .from(voiceHearings)
    .leftJoin(voiceIntervals, isRunning)
    .where(and(eq(voiceHearings.guildId, guildId), isHeard));
  return rows.map(({ runningId, ...row }) => ({ ...row, isInVoice: runningId !== null }));
}

/** A row that was only made to be locked says nothing. */
const isHeard = gt(voiceHearings.heardAt, Temporal.Instant.fromEpochMilliseconds(0));
