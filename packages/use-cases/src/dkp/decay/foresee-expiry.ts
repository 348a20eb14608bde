import { type Hundredths, toHundredths } from "@guildhall/core";
import { expiryCutoff, type Pool, rulesOf, sumAmounts, unspentOf } from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { listAgeingAccounts } from "@guildhall/db/dkp";

/** What nobody will have spent in time within a week, if nobody spends anything until then. */
export type ComingExpiry = {
  readonly total: Hundredths;
  /** Who loses most first. */
  readonly lines: readonly {
    readonly memberId: number;
    readonly userId: string | null;
    readonly name: string;
    readonly balance: Hundredths;
    readonly amount: Hundredths;
  }[];
};

/** Whose points the reader may see the future of. */
export type Sight = (memberId: number) => boolean;

const daysAhead = 7;

type Looked = {
  readonly pool: Pool;
  readonly sight: Sight;
  readonly timeZone: string;
  readonly now: Temporal.Instant;
};

/** What a pool's accounts lose to age within a week; null where points do not expire. */
export async function foreseeExpiry(
  db: Queryable,
  guildId: string,
  { pool, sight, timeZone, now }: Looked,
): Promise<ComingExpiry | null> {
  const { expiryDays } = rulesOf(pool);
  if (expiryDays === null) return null;
  const soon = now.toZonedDateTimeISO(timeZone).add({ days: daysAhead }).toInstant();
  const cutoff = expiryCutoff(soon, { timeZone, expiryDays });
  const accounts = await listAgeingAccounts(db, guildId, { poolId: pool.poolId, cutoff });
  const lines = accounts
    .map(({ gained, ...account }) => ({
      ...account,
      amount: toHundredths(-unspentOf({ balance: account.balance, gained })),
    }))
    .filter(({ amount }) => amount < 0)
    .toSorted((a, b) => a.amount - b.amount || a.memberId - b.memberId);
  return { total: sumAmounts(lines), lines: lines.filter(({ memberId }) => sight(memberId)) };
}
