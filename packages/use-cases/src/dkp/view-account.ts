import { type Hundredths, toHundredths } from "@guildhall/core";
import { type Entry, type Pool, sumAmounts } from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { type AccountEnd, findBatchHash, listEntries } from "@guildhall/db/dkp";
import { listEventTitles } from "@guildhall/db/events";

/** A row of a statement: what moved the balance, and where it stood after. */
export type StatementLine = Entry & {
  readonly balanceAfter: Hundredths;
  readonly eventTitle: string | null;
  /** Whether a later row undid this one. */
  readonly isReversed: boolean;
};

/** One member's account in one pool. */
export type Statement = {
  readonly pool: Pool;
  readonly balance: Hundredths;
  /** What each kind of entry adds up to. Their sum is the balance. */
  readonly terms: readonly {
    readonly kind: Entry["kind"];
    readonly count: number;
    readonly amount: Hundredths;
  }[];
  /** The latest first. */
  readonly lines: readonly StatementLine[];
  /** Where the latest row stands in the chain; null for an empty account. */
  readonly proof: { readonly entryId: number; readonly batchNumber: number; readonly hash: string } | null;
};

/** Reads a member's account in one pool, with the balance after each row. */
export async function viewAccount(
  db: Queryable,
  guildId: string,
  { pool, memberId }: { readonly pool: Pool; readonly memberId: number },
): Promise<Statement> {
  const { poolId } = pool;
  const entries = await listEntries(db, guildId, { poolId, memberId });
  const balance = sumAmounts(entries);
  const last = entries.at(-1);
  const hash = last && (await findBatchHash(db, guildId, { poolId, number: last.batchNumber }));
  return {
    pool,
    balance,
    terms: [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, own]) => ({
      kind,
      count: own.length,
      amount: sumAmounts(own),
    })),
    lines: await toLines(db, guildId, { balance, entries }),
    proof: last && hash ? { entryId: last.entryId, batchNumber: last.batchNumber, hash } : null,
  };
}

/** The rows at the end of an account as lines, the latest first. What undid one of them came later, so it is among them. */
export async function toLines(
  db: Queryable,
  guildId: string,
  { balance, entries }: AccountEnd,
): Promise<readonly StatementLine[]> {
  const eventIds = entries.map(({ eventId }) => eventId).filter((eventId) => eventId !== null);
  const titles = await listEventTitles(db, guildId, [...new Set(eventIds)]);
  const undone = new Set(entries.map(({ reversesEntryId }) => reversesEntryId));
  let balanceAfter = balance;
  return entries.toReversed().map((entry) => {
    const line = {
      ...entry,
      balanceAfter,
      eventTitle: entry.eventId === null ? null : (titles.get(entry.eventId) ?? null),
      isReversed: undone.has(entry.entryId),
    };
    balanceAfter = toHundredths(balanceAfter - entry.amount);
    return line;
  });
}
