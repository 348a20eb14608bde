import type { Hundredths } from "../hundredths.ts";
import type { NewEntry } from "./entry.ts";

export type Start = {
  readonly poolId: number;
  readonly memberId: number;
  readonly amount: Hundredths;
  readonly at: Temporal.Instant;
};

/** What an account begins with: one row, once ever in a pool. */
export function planStart({ poolId, memberId, amount, at }: Start): NewEntry {
  return {
    memberId,
    kind: "start",
    amount,
    reason: "welcome",
    eventId: null,
    reversesEntryId: null,
    effectiveAt: at,
    idempotencyKey: `start:${poolId}:${memberId}`,
  };
}
