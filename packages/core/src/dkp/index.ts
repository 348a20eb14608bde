export { type AccountPeriod, accountPeriodOf, beginOf, readBookMoment } from "./account-period.ts";
export { type AdjustPointsInput, adjustPointsInput } from "./adjust-points.input.ts";
export {
  changePool,
  describeRules,
  isOpenPool,
  isOwnPool,
  mostPools,
  requireFreePoolName,
} from "./change-pool.ts";
export { type BatchRow, chooseUndone } from "./choose-undone.ts";
export { type BalanceAt, courseOfAccount } from "./course-of-account.ts";
export { courseOfBalance, type WeekChange } from "./course-of-balance.ts";
export { type CutAccount, cutAccount, type KindTerm } from "./cut-account.ts";
export {
  type MoveDecayInput,
  moveDecayInput,
  type RunDecayInput,
  runDecayInput,
  type ViewDecayInput,
  viewDecayInput,
} from "./decay.input.ts";
export {
  decayHour,
  decayMoment,
  findDueDecay,
  firstDecayOn,
  followingDecayOn,
  planNextDecay,
  tendPointsJob,
} from "./decay-schedule.ts";
export { type Batch, describeBatch, firstPreviousHash } from "./describe-batch.ts";
export {
  type AnswerSlipDraftInput,
  answerSlipDraftInput,
  type DraftSlipInput,
  draftSlipInput,
  maxDraftLength,
  type SlipDraftInput,
  slipDraftInput,
} from "./draft-slip.input.ts";
export { type Entry, type EntryKind, entryKinds, type NewEntry, type Pool } from "./entry.ts";
export type { DkpFact } from "./facts.ts";
export { type GuildWeek, guildWeekOf } from "./guild-week.ts";
export { formatReturn, lapseBalanceJob, readReturn } from "./lapse-job.ts";
export { checkLedgerJob, type KeptLedgerCheck, type LedgerCheck } from "./ledger-check.ts";
export { type ListLedgerInput, listLedgerInput } from "./list-ledger.input.ts";
export { type ListMove, type ListMoveKind, listMoveKinds, type SuicideList } from "./list-move.ts";
export {
  type AddToListInput,
  addToListInput,
  type ListInput,
  type ListNamesInput,
  listEntrances,
  listInput,
  listNamesInput,
  type MakeListInput,
  type MoveToBottomInput,
  makeListInput,
  moveToBottomInput,
  type RemoveFromListInput,
  type RenameListInput,
  removeFromListInput,
  renameListInput,
  type UndoListMoveInput,
  undoListMoveInput,
} from "./lists.input.ts";
export { type LineAnswer, type MatchedLine, matchPointsList, slipOf } from "./match-points-list.ts";
export { addAnywhere, addToBottom, type ListOrder, suicide, takeOffList } from "./move-on-list.ts";
export { type Adjustment, adjustmentKeys, planAdjustment, planUndo, undoKeys } from "./plan-adjustment.ts";
export {
  type DecayingAccount,
  type DecaySparing,
  decayKeys,
  decayOf,
  planDecay,
} from "./plan-decay.ts";
export { type AgeingAccount, expiryCutoff, expiryKeys, planExpiry, unspentOf } from "./plan-expiry.ts";
export { hasLapsed, planLapse, type Stay } from "./plan-lapse.ts";
export {
  canGoTooFar,
  cappedKinds,
  cutsOf,
  type LimitedAccount,
  type LimitReason,
  limitReasons,
  limitsOf,
  planLimits,
  weekLeftOf,
} from "./plan-limits.ts";
export { openingKeys, planOpenings } from "./plan-openings.ts";
export { type Claim, type Payment, planPayment, type StandingEntry } from "./plan-payment.ts";
export {
  type Carry,
  type CarryPercent,
  carryOf,
  carryPercents,
  type EndingBalance,
  type KeptBalance,
  keepBalances,
  planSeasonEnd,
  seasonKeys,
} from "./plan-season-end.ts";
export { planShare, requireZeroSum, type Sharing } from "./plan-share.ts";
export { planStart } from "./plan-start.ts";
export { getPointsChange, pointsChange } from "./points.ts";
export {
  type DecayRule,
  decayingParts,
  decayRule,
  type PointSystem,
  type PoolRules,
  pointSystems,
  poolRules,
  rulesOf,
  usualPoolRules,
} from "./pool-rules.ts";
export {
  type ChangePoolInput,
  type ClosePoolInput,
  type CreatePoolInput,
  changePoolInput,
  closePoolInput,
  createPoolInput,
  type OrderPoolsInput,
  orderPoolsInput,
  type PoolInput,
  poolInput,
} from "./pools.input.ts";
export { maxSlipLines, type PreviewSlipInput, previewSlipInput } from "./preview-slip.input.ts";
export { type EffortAndGear, type Priority, priorityOf } from "./priority.ts";
export { type PointsLine, type PointsLineCause, readPointsList } from "./read-points-list.ts";
export { dkpRefusals } from "./refusals.ts";
export { canUndoSeasonEnd, type Season, seasonUndoDays, seasonUndoUntil } from "./season.ts";
export {
  type EndSeasonInput,
  endSeasonInput,
  type PreviewSeasonEndInput,
  previewSeasonEndInput,
  type RenameSeasonInput,
  renameSeasonInput,
  type SeasonInput,
  seasonInput,
} from "./seasons.input.ts";
export { type Share, shareAmount } from "./share-amount.ts";
export {
  type PreviewShareInput,
  previewShareInput,
  type SharePointsInput,
  type Sharers,
  sharePointsInput,
} from "./share-points.input.ts";
export { slipReason } from "./slip-reason.ts";
export { sumAmounts } from "./sum-amounts.ts";
export {
  type UndoEntriesInput,
  type UndoTarget,
  undoEntriesInput,
  undoTarget,
} from "./undo-entries.input.ts";
export {
  type AccountPart,
  accountPart,
  statementRanges,
  type ViewBalancesAtInput,
  type ViewStatementInput,
  viewBalancesAtInput,
  viewStatementInput,
} from "./view-statement.input.ts";
