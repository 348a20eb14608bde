import { type Hundredths, toHundredths } from "../hundredths.ts";
import type { NewEntry } from "./entry.ts";
import type { PoolRules } from "./pool-rules.ts";

/** Somebody's time away from the server. */
export type Stay = { readonly leftAt: Temporal.Instant; readonly backAt: Temporal.Instant };

const dayHours = 24;

/** Whether somebody was away for longer than the pool waits. */
export function hasLapsed({ leftAt, backAt }: Stay, { lapseDays }: Pick<PoolRules, "lapseDays">): boolean {
  if (lapseDays === null) return false;
  const until = leftAt.add({ hours: lapseDays * dayHours });
  return Temporal.Instant.compare(backAt, until) > 0;
}

export type Lapse = Stay & {
  readonly poolId: number;
  readonly memberId: number;
  readonly balance: Hundredths;
  readonly floor: Hundredths | null;
};

/** Takes what an account holds above zero, or above a floor that is higher. Nothing for an account that holds no more. */
export function planLapse({ poolId, memberId, balance, floor, leftAt, backAt }: Lapse): readonly NewEntry[] {
  const kept = Math.max(0, floor ?? 0);
  if (balance <= kept) return [];
  return [
    {
      memberId,
      kind: "lapse",
      amount: toHundredths(kept - balance),
      reason: "away",
      eventId: null,
      reversesEntryId: null,
      effectiveAt: backAt,
      idempotencyKey: `lapse:${poolId}:${memberId}:${leftAt.epochMilliseconds}`,
    },
  ];
}
