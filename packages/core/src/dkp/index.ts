export {
  type AdjustPointsInput,
  adjustPointsInput,
  type UndoAdjustmentInput,
  undoAdjustmentInput,
} from "./adjust-points.input.ts";
export { courseOfBalance, type WeekChange } from "./course-of-balance.ts";
export { type Batch, describeBatch, firstPreviousHash } from "./describe-batch.ts";
export { type Entry, type EntryKind, entryKinds, type NewEntry, type Pool } from "./entry.ts";
export type { DkpFact } from "./facts.ts";
export { type Adjustment, adjustmentKeys, planAdjustment, planUndo } from "./plan-adjustment.ts";
export { openingKeys, planOpenings } from "./plan-openings.ts";
export { type Claim, type Payment, planPayment, type StandingEntry } from "./plan-payment.ts";
export { getPointsChange, pointsChange } from "./points.ts";
export { dkpRefusals } from "./refusals.ts";
export { sumAmounts } from "./sum-amounts.ts";
export { type ViewStatementInput, viewStatementInput } from "./view-statement.input.ts";
