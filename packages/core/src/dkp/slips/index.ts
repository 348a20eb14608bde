export { type AdjustPointsInput, adjustPointsInput } from "./adjust-points.input.ts";
export {
  type AnswerSlipDraftInput,
  answerSlipDraftInput,
  type DraftSlipInput,
  draftSlipInput,
  maxDraftLength,
  type SlipDraftInput,
  slipDraftInput,
} from "./draft-slip.input.ts";
export { type LineAnswer, type MatchedLine, matchPointsList, slipOf } from "./match-points-list.ts";
export { type Adjustment, adjustmentKeys, planAdjustment, planUndo, undoKeys } from "./plan-adjustment.ts";
export { openingKeys, planOpenings } from "./plan-openings.ts";
export { planShare, requireZeroSum, type Sharing } from "./plan-share.ts";
export { maxSlipLines, type PreviewSlipInput, previewSlipInput } from "./preview-slip.input.ts";
export { type PointsLine, type PointsLineCause, readPointsList } from "./read-points-list.ts";
export { type Share, shareAmount } from "./share-amount.ts";
export {
  type PreviewShareInput,
  previewShareInput,
  type SharePointsInput,
  type Sharers,
  sharePointsInput,
} from "./share-points.input.ts";
