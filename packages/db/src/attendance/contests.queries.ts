import type { Contest, ContestState } from "@guildhall/core/attendance";
import { and, asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable, Transaction } from "../client.ts";
import { events } from "../events/index.ts";
import { members } from "../members/index.ts";
import { type Tally, tallyBy, toTally } from "../tally.ts";
import { contests } from "./contests.tables.ts";

const deciders = alias(members, "deciders");

/** A contest with the names that people read. */
export type NamedContest = Contest & {
  readonly name: string;
  /** The Discord account of the member. */
  readonly userId: string | null;
  readonly title: string;
  readonly startsAt: Temporal.Instant;
  /** The officer who decided; null while it is open, or when nobody knows any more. */
  readonly decidedByName: string | null;
};

const contestColumns = {
  contestId: contests.id,
  eventId: contests.eventId,
  memberId: contests.memberId,
  wantedResult: contests.wantedResult,
  reason: contests.reason,
  state: contests.state,
  contestedAt: contests.contestedAt,
  decidedAt: contests.decidedAt,
  decidedResult: contests.decidedResult,
  answer: contests.answer,
  name: members.name,
  userId: members.userId,
  title: events.title,
  startsAt: events.startsAt,
  decidedByName: deciders.name,
};

type ContestsWanted = {
  readonly contestId?: number;
  readonly state?: ContestState;
  readonly eventId?: number;
  readonly memberId?: number;
  /** The latest ones only. */
  readonly limit?: number;
};

/** Contests of the guild, the longest waiting first. */
export async function listContests(
  db: Queryable,
  guildId: string,
  { contestId, state, eventId, memberId, limit = 200 }: ContestsWanted = {},
): Promise<readonly NamedContest[]> {
  const isMeant = and(
    contestId === undefined ? undefined : eq(contests.id, contestId),
    state && eq(contests.state, state),
    eventId === undefined ? undefined : eq(contests.eventId, eventId),
    memberId === undefined ? undefined : eq(contests.memberId, memberId),
  );
  return await db
    .select(contestColumns)
    .from(contests)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, contests.memberId)))
    .innerJoin(events, and(eq(events.guildId, guildId), eq(events.id, contests.eventId)))
    .leftJoin(deciders, and(eq(deciders.guildId, guildId), eq(deciders.id, contests.decidedByMemberId)))
    .where(and(eq(contests.guildId, guildId), isMeant))
    .orderBy(asc(contests.contestedAt), asc(contests.id))
    .limit(limit);
}

export async function findContest(
  db: Queryable,
  guildId: string,
  contestId: number,
): Promise<NamedContest | undefined> {
  const [contest] = await listContests(db, guildId, { contestId });
  return contest;
}

/** Whether the contest still waits. The event is locked: nobody else decides it meanwhile. */
export async function isContestOpen(tx: Transaction, guildId: string, contestId: number): Promise<boolean> {
  const [row] = await tx
    .select({ state: contests.state })
    .from(contests)
    .where(and(eq(contests.guildId, guildId), eq(contests.id, contestId)))
    .for("update");
  return row?.state === "open";
}

type NewContest = Pick<Contest, "eventId" | "memberId" | "wantedResult" | "reason" | "contestedAt">;

export async function createContest(tx: Transaction, guildId: string, contest: NewContest): Promise<number> {
  const [made] = await tx
    .insert(contests)
    .values({ guildId, ...contest, state: "open", isOpen: true })
    .$returningId();
  if (!made) throw new Error("A row that was just written is not there");
  return made.id;
}

type Decision = Pick<Contest, "contestId" | "state" | "decidedAt" | "decidedResult" | "answer"> & {
  readonly decidedByMemberId: number | null;
};

export async function saveContestDecided(
  tx: Transaction,
  guildId: string,
  { contestId, ...decision }: Decision,
): Promise<void> {
  await tx
    .update(contests)
    .set({ ...decision, isOpen: null })
    .where(and(eq(contests.guildId, guildId), eq(contests.id, contestId)));
}

/** Contests that wait. */
export async function tallyOpenContests(db: Queryable, guildId: string): Promise<Tally> {
  const rows = await db
    .select(tallyBy(contests.contestedAt))
    .from(contests)
    .where(and(eq(contests.guildId, guildId), eq(contests.state, "open")));
  return toTally(rows);
}

/** Contests of the event that wait. */
export async function listOpenContestIds(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<readonly number[]> {
  const rows = await db
    .select({ contestId: contests.id })
    .from(contests)
    .where(and(eq(contests.guildId, guildId), eq(contests.state, "open"), eq(contests.eventId, eventId)));
  return rows.map(({ contestId }) => contestId);
}
