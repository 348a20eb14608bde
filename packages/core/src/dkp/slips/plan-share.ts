import { type Hundredths, toHundredths } from "../../hundredths.ts";
import { Refusal } from "../../refusal.ts";
import type { NewEntry } from "../entry.ts";
import { sumAmounts } from "../sum-amounts.ts";
import { adjustmentKeys, planAdjustment } from "./plan-adjustment.ts";
import { shareAmount } from "./share-amount.ts";

export type Sharing = {
  readonly slipId: string;
  /** Who pays, and how much. */
  readonly memberId: number;
  readonly amount: Hundredths;
  /** Who gets a part; the one who pays gets none. */
  readonly sharerIds: readonly number[];
  readonly at: Temporal.Instant;
};

/** What one member pays goes to others: rows of one slip that come to nothing together. */
export function planShare({ slipId, memberId, amount, sharerIds, at }: Sharing): readonly NewEntry[] {
  const others = sharerIds.filter((sharerId) => sharerId !== memberId);
  if (others.length === 0) throw new Refusal("dkp.nobodyShares");
  const taken = planAdjustment({ slipId, lines: [{ memberId, amount: toHundredths(-amount) }], at });
  const [paid] = taken;
  if (!paid) throw new Error("A slip of one line has one row");
  const shares = shareAmount(amount, others).map((share) => ({
    ...paid,
    ...share,
    kind: "share" as const,
    idempotencyKey: `${adjustmentKeys(slipId)}share:${share.memberId}`,
  }));
  return [paid, ...shares];
}

/** Where points only change hands every slip comes to nothing. */
export function requireZeroSum(lines: readonly { readonly amount: Hundredths }[]): void {
  const total = sumAmounts(lines);
  if (total !== 0) throw new Refusal("dkp.notZeroSum", { total: total / 100 });
}
