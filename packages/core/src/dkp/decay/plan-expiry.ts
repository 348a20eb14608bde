import { type Hundredths, toHundredths } from "../../hundredths.ts";
import type { NewEntry } from "../entry.ts";

export type AgeingAccount = {
  readonly memberId: number;
  readonly balance: Hundredths;
  /** What came in since the cutoff, less what of that was taken back. */
  readonly gained: Hundredths;
};

export type ExpiryRun = {
  readonly poolId: number;
  /** The night, by the guild's clock: no night expires anything twice. */
  readonly day: string;
  readonly at: Temporal.Instant;
};

/** One row for each account that holds points which nobody spent in time. */
export function planExpiry(
  { poolId, day, at }: ExpiryRun,
  accounts: readonly AgeingAccount[],
): readonly NewEntry[] {
  return accounts.flatMap((account) => {
    const old = unspentOf(account);
    if (old === 0) return [];
    const { memberId } = account;
    return {
      memberId,
      kind: "expiry",
      amount: toHundredths(-old),
      reason: "unspent",
      eventId: null,
      reversesEntryId: null,
      effectiveAt: at,
      idempotencyKey: `${expiryKeys({ poolId, day })}${memberId}`,
    };
  });
}

/** What the keys of all rows of a night begin with. */
export function expiryKeys({ poolId, day }: Pick<ExpiryRun, "poolId" | "day">): string {
  return `expiry:${poolId}:${day}:`;
}

/** What is left of points from before the cutoff: whatever was spent since ate the oldest first. */
export function unspentOf({ balance, gained }: Omit<AgeingAccount, "memberId">): Hundredths {
  return toHundredths(Math.max(0, balance - Math.max(0, gained)));
}

/** Points that belong to this moment or an earlier one are too old. Whole days by the guild's clock. */
export function expiryCutoff(
  at: Temporal.Instant,
  { timeZone, expiryDays }: { readonly timeZone: string; readonly expiryDays: number },
): Temporal.Instant {
  return at.toZonedDateTimeISO(timeZone).subtract({ days: expiryDays }).toInstant();
}
