export { closeSessionJob, runOfClosing, sessionIdOfClosing } from "./closing-job.ts";
export { minutesUntil } from "./minutes-until.ts";
export {
  biddingModes,
  firstModes,
  type LootMode,
  lootModes,
  offeringModes,
  pricedModes,
  secretModes,
} from "./modes.ts";
export { hardEndOf, moveEnd, planEnd, type QuietHours } from "./plan-end.ts";
export { planStages } from "./plan-stages.ts";
export {
  type BidKind,
  bidKinds,
  type EntryWay,
  entryWays,
  type LootSessionState,
  lootSessionStates,
} from "./session.ts";
export {
  type EnterSessionInput,
  type ExtendSessionInput,
  enterSessionInput,
  extendSessionInput,
  type ListOpenSessionsInput,
  type LootSessionInput,
  listOpenSessionsInput,
  lootSessionInput,
  mostStages,
  type OpenSessionInput,
  openSessionInput,
  type PlaceBidInput,
  placeBidInput,
  type RetractBidInput,
  retractBidInput,
  type StageInput,
  type ViewPriceHistoryInput,
  type ViewSessionInput,
  viewPriceHistoryInput,
  viewSessionInput,
} from "./sessions.input.ts";
export { minimumFor, type Stage, takesInterest } from "./stage.ts";
