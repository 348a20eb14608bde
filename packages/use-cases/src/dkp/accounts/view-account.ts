import { type Hundredths, toHundredths } from "@guildhall/core";
import {
  type AccountPeriod,
  type BalanceAt,
  type CutAccount,
  courseOfAccount,
  cutAccount,
  type Entry,
  type KindTerm,
  type Pool,
} from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { type AccountEnd, findBatchHash, listEntries } from "@guildhall/db/dkp";
import { listEventTitles } from "@guildhall/db/events";
import { readEarnedInWeek } from "../limit-entries.ts";

/** A row of a statement: what moved the balance, and where it stood after. */
export type StatementLine = Entry & {
  readonly balanceAfter: Hundredths;
  readonly eventTitle: string | null;
  /** Whether a later row undid this one. */
  readonly isReversed: boolean;
};

/** One member's account in one pool, or a part of it. */
export type Statement = {
  readonly pool: Pool;
  /** At the end of the part. */
  readonly balance: Hundredths;
  /** What the guild's week gave that its cap counts, as of now; null where the pool has none. */
  readonly earnedInWeek: Hundredths | null;
  /** What the account held when the part begins; null where that is the beginning of the account. */
  readonly opening: { readonly at: Temporal.Instant; readonly balance: Hundredths } | null;
  /** Until when rows count; null is up to now. */
  readonly until: Temporal.Instant | null;
  /** What each kind of entry adds up to. With the opening, their sum is the balance. */
  readonly terms: readonly KindTerm[];
  /** The latest first. */
  readonly lines: readonly StatementLine[];
  /** Where the balance stood, evenly in time. */
  readonly course: readonly BalanceAt[];
  /** Where the latest row stands in the chain; null for an empty account. */
  readonly proof: { readonly entryId: number; readonly batchNumber: number; readonly hash: string } | null;
};

export type AccountToView = {
  readonly pool: Pool;
  readonly memberId: number;
  readonly period: AccountPeriod;
  readonly now: Temporal.Instant;
};

/** Reads a member's account in one pool, with the balance after each row. */
export async function viewAccount(
  db: Queryable,
  guildId: string,
  { pool, memberId, period, now }: AccountToView,
): Promise<Statement> {
  const { poolId } = pool;
  const cut = cutAccount(await listEntries(db, guildId, { poolId, memberId }), period);
  const [last] = cut.rows;
  const hash = last && (await findBatchHash(db, guildId, { poolId, number: last.batchNumber }));
  const { opening, balance, terms } = cut;
  const earnedOf = await readEarnedInWeek(db, guildId, { pool, memberIds: [memberId], at: now });
  return {
    pool,
    balance,
    earnedInWeek: earnedOf(memberId),
    opening: opening === null || period.from === null ? null : { at: period.from, balance: opening },
    until: period.until,
    terms,
    lines: await addTitles(db, guildId, cut.rows),
    course: drawCourse(cut, { ...period, until: period.until ?? now }),
    proof: last && hash ? { entryId: last.entryId, batchNumber: last.batchNumber, hash } : null,
  };
}

/** Enough for a line as wide as a sheet. */
const coursePoints = 25;

function drawCourse(
  { opening, rows }: CutAccount<Entry>,
  { from, until }: { readonly from: Temporal.Instant | null; readonly until: Temporal.Instant },
): readonly BalanceAt[] {
  const begin = from ?? rows.at(-1)?.recordedAt;
  if (begin === undefined || Temporal.Instant.compare(begin, until) >= 0) return [];
  return courseOfAccount({
    opening: opening ?? toHundredths(0),
    rows,
    from: begin,
    until,
    count: coursePoints,
  });
}

async function addTitles<Line extends Entry>(db: Queryable, guildId: string, rows: readonly Line[]) {
  const eventIds = rows.flatMap(({ eventId }) => eventId ?? []);
  const titles = await listEventTitles(db, guildId, [...new Set(eventIds)]);
  const titleOf = (eventId: number | null) => (eventId === null ? null : (titles.get(eventId) ?? null));
  return rows.map((row) => ({ ...row, eventTitle: titleOf(row.eventId) }));
}

/** The rows at the end of an account as lines, the latest first. What undid one of them came later, so it is among them. */
export async function toLines(
  db: Queryable,
  guildId: string,
  { balance, entries }: AccountEnd,
): Promise<readonly StatementLine[]> {
  const undone = new Set(entries.map(({ reversesEntryId }) => reversesEntryId));
  let balanceAfter = balance;
  const rows = entries.toReversed().map((entry) => {
    const row = { ...entry, balanceAfter, isReversed: undone.has(entry.entryId) };
    balanceAfter = toHundredths(balanceAfter - entry.amount);
    return row;
  });
  return await addTitles(db, guildId, rows);
}
