import { type Hundredths, toHundredths } from "@guildhall/core";
import { type Entry, type Pool, sumAmounts } from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { findBatchHash, listEntries } from "@guildhall/db/dkp";
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
  const eventIds = entries.map(({ eventId }) => eventId).filter((eventId) => eventId !== null);
  const titles = await listEventTitles(db, guildId, [...new Set(eventIds)]);
  const last = entries.at(-1);
  const hash = last && (await findBatchHash(db, guildId, { poolId, number: last.batchNumber }));
  return {
    pool,
    balance: sumAmounts(entries),
    terms: [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, own]) => ({
      kind,
      count: own.length,
      amount: sumAmounts(own),
    })),
    lines: toLines(entries, titles).toReversed(),
    proof: last && hash ? { entryId: last.entryId, batchNumber: last.batchNumber, hash } : null,
  };
}

function toLines(entries: readonly Entry[], titles: ReadonlyMap<number, string>): readonly StatementLine[] {
  const undone = new Set(entries.map(({ reversesEntryId }) => reversesEntryId));
  let balance = 0;
  return entries.map((entry) => {
    balance += entry.amount;
    return {
      ...entry,
      balanceAfter: toHundredths(balance),
      eventTitle: entry.eventId === null ? null : (titles.get(entry.eventId) ?? null),
      isReversed: undone.has(entry.entryId),
    };
  });
}
