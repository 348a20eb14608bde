import { z } from "zod";
import { type Hundredths, toHundredths } from "../../hundredths.ts";
import type { NewEntry, Pool } from "../entry.ts";

/** How many percent of a balance go over into the next season. */
export const carryPercents = [0, 25, 50, 100] as const;

export type CarryPercent = (typeof carryPercents)[number];

/** What goes over, pool by pool. */
export type Carry = Readonly<Record<string, CarryPercent>>;

/** Code of an entry that a season's end wrote. */
const carryReason = "carry";

/** Nothing goes over where nobody said so. */
export function carryOf(carry: Carry, { poolId, gearOfPoolId }: Pick<Pool, "poolId" | "gearOfPoolId">) {
  return carry[String(gearOfPoolId ?? poolId)] ?? 0;
}

export type EndingBalance = { readonly memberId: number; readonly balance: Hundredths };

export type KeptBalance = EndingBalance & { readonly kept: Hundredths };

/**
 * What each keeps: that share of the balance, of a debt too, rounded toward the member. Where points only change hands the
 * sum stays what it was: what rounding gave or took is taken and given back by largest remainder, ties by member.
 */
export function keepBalances(
  balances: readonly EndingBalance[],
  { percent, system }: { readonly percent: CarryPercent; readonly system: Pool["system"] },
): readonly KeptBalance[] {
  const isExact = system === "zero-sum";
  const shares = balances.map((one) => {
    const exact = one.balance * percent;
    const kept = isExact ? Math.floor(exact / 100) : Math.ceil(exact / 100);
    return { ...one, kept, remainder: exact - Math.floor(exact / 100) * 100 };
  });
  if (!isExact) return shares.map(({ memberId, balance, kept }) => toKept(memberId, balance, kept));
  const missing = shares.reduce((sum, { remainder }) => sum + remainder, 0) / 100;
  const lucky = new Set(
    shares
      .toSorted((a, b) => b.remainder - a.remainder || a.memberId - b.memberId)
      .slice(0, Math.round(missing))
      .map(({ memberId }) => memberId),
  );
  return shares.map(({ memberId, balance, kept }) =>
    toKept(memberId, balance, lucky.has(memberId) ? kept + 1 : kept),
  );
}

/** A zero has no sign. */
function toKept(memberId: number, balance: Hundredths, kept: number): KeptBalance {
  return { memberId, balance, kept: toHundredths(kept + 0) };
}

export type SeasonEnd = {
  readonly seasonId: number;
  readonly poolId: number;
  readonly kept: readonly KeptBalance[];
  readonly at: Temporal.Instant;
};

/** The rows that bring every account of a pool to what it keeps; none for who keeps all. */
export function planSeasonEnd({ seasonId, poolId, kept, at }: SeasonEnd): readonly NewEntry[] {
  return kept
    .filter(({ balance, kept: left }) => balance !== left)
    .map(({ memberId, balance, kept: left }) => ({
      memberId,
      kind: "season",
      amount: toHundredths(left - balance),
      reason: carryReason,
      eventId: null,
      reversesEntryId: null,
      effectiveAt: at,
      idempotencyKey: `${seasonKeys(seasonId)}${poolId}:${memberId}`,
    }));
}

/** What the keys of all rows of a season's end begin with. */
export function seasonKeys(seasonId: number): string {
  return `season:${seasonId}:`;
}

/** By the number of the pool. */
export const carrySchema = z.record(z.string().regex(/^\d{1,15}$/), z.literal(carryPercents));
