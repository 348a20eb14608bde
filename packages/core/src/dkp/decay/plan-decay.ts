import { type Hundredths, toHundredths } from "../../hundredths.ts";
import type { NewEntry } from "../entry.ts";
import type { DecayRule } from "../pool-rules.ts";

/** Why an account keeps what it has while others decay. */
export type DecaySparing = "leave" | "left";

export type DecayingAccount = {
  readonly memberId: number;
  readonly balance: Hundredths;
  /** Null for an account that decays. */
  readonly sparedBy: DecaySparing | null;
};

export type DecayRun = {
  readonly poolId: number;
  /** The slip of whoever runs it, or the day of the schedule: the same run is never written twice. */
  readonly runId: string;
  readonly rule: DecayRule;
  readonly at: Temporal.Instant;
};

/** One row for each account that loses something. No account's loss depends on another's. */
export function planDecay(run: DecayRun, accounts: readonly DecayingAccount[]): readonly NewEntry[] {
  const { poolId, runId, rule, at } = run;
  return accounts.flatMap(({ memberId, balance, sparedBy }) => {
    const loss = sparedBy === null ? decayOf(rule, balance) : 0;
    if (loss === 0) return [];
    return {
      memberId,
      kind: "decay",
      amount: toHundredths(-loss),
      reason: rule.kind,
      eventId: null,
      reversesEntryId: null,
      effectiveAt: at,
      idempotencyKey: `${decayKeys({ poolId, runId })}${memberId}`,
    };
  });
}

/** What the keys of all rows of a run begin with. */
export function decayKeys({ poolId, runId }: Pick<DecayRun, "poolId" | "runId">): string {
  return `decay:${poolId}:${runId}:`;
}

const whole = 10_000;

/** What a balance loses: of what lies above the threshold, never more, and a part of a hundredth stays with the member. */
export function decayOf(rule: DecayRule, balance: Hundredths): Hundredths {
  const decaying = Math.max(0, balance - rule.above);
  if (rule.kind === "fixed") return toHundredths(Math.min(rule.amount, decaying));
  // Taken apart, so that a product of large numbers stays exact.
  const rest = decaying % whole;
  const loss = ((decaying - rest) / whole) * rule.basisPoints + Math.floor((rest * rule.basisPoints) / whole);
  return toHundredths(loss);
}
