import type { Nudge } from "@guildhall/core/members";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { memberNudges } from "./nudges.tables.ts";
import { members } from "./roster.tables.ts";

/** With whom it asks, and where in Discord. */
export type NudgeThread = Nudge & {
  readonly userId: string | null;
  readonly name: string;
  readonly channelId: string;
  readonly threadId: string | null;
};

const nudgeColumns = {
  nudgeId: memberNudges.id,
  memberId: memberNudges.memberId,
  cause: memberNudges.cause,
  nudgedAt: memberNudges.nudgedAt,
  answeredAt: memberNudges.answeredAt,
};

const isNudge = (guildId: string, nudgeId: number) =>
  and(eq(memberNudges.guildId, guildId), eq(memberNudges.id, nudgeId));

/** The last time that each member was asked. */
export async function listLastNudges(db: Queryable, guildId: string): Promise<ReadonlyMap<number, Nudge>> {
  const rows = await db
    .select(nudgeColumns)
    .from(memberNudges)
    .where(eq(memberNudges.guildId, guildId))
    .orderBy(asc(memberNudges.nudgedAt), asc(memberNudges.id));
  return new Map(rows.map((nudge) => [nudge.memberId, nudge]));
}

export async function createNudge(
  tx: Transaction,
  guildId: string,
  nudge: Pick<NudgeThread, "memberId" | "cause" | "nudgedAt" | "channelId">,
): Promise<number> {
  const [made] = await tx
    .insert(memberNudges)
    .values({ guildId, ...nudge })
    .$returningId();
  if (!made) throw new Error("A row that was just written is not there");
  return made.id;
}

export async function findNudge(
  db: Queryable,
  guildId: string,
  nudgeId: number,
): Promise<NudgeThread | undefined> {
  const { userId, name } = members;
  const { channelId, threadId } = memberNudges;
  const [nudge] = await db
    .select({ ...nudgeColumns, userId, name, channelId, threadId })
    .from(memberNudges)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, memberNudges.memberId)))
    .where(isNudge(guildId, nudgeId));
  return nudge;
}

/** False when it was answered before. */
export async function saveNudgeAnswer(
  tx: Transaction,
  guildId: string,
  { nudgeId, answeredAt }: { readonly nudgeId: number; readonly answeredAt: Temporal.Instant },
): Promise<boolean> {
  const [{ affectedRows }] = await tx
    .update(memberNudges)
    .set({ answeredAt })
    .where(and(isNudge(guildId, nudgeId), isNull(memberNudges.answeredAt)));
  return affectedRows === 1;
}

/** Notes that Discord is about to be asked for the thread. False when it was asked before. */
export async function beginNudge(
  db: Queryable,
  guildId: string,
  { nudgeId, now }: { readonly nudgeId: number; readonly now: Temporal.Instant },
): Promise<boolean> {
  const [{ affectedRows }] = await db
    .update(memberNudges)
    .set({ attemptedAt: now })
    .where(and(isNudge(guildId, nudgeId), isNull(memberNudges.attemptedAt)));
  return affectedRows === 1;
}

export async function saveNudgeThread(
  db: Queryable,
  guildId: string,
  { nudgeId, threadId }: { readonly nudgeId: number; readonly threadId: string },
): Promise<void> {
  await db.update(memberNudges).set({ threadId }).where(isNudge(guildId, nudgeId));
}
