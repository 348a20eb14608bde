export * from "./auctions/index.ts";
export * from "./awards/index.ts";
export * from "./bank/index.ts";
export { type LootBatchKind, lootBatchKinds } from "./batch.ts";
export * from "./council/index.ts";
export {
  decisionOfDropInput,
  type ViewDecisionInput,
  type ViewWhyNotMeInput,
  viewDecisionInput,
  viewWhyNotMeInput,
  whyOfDropInput,
} from "./decision.input.ts";
export {
  type DropMove,
  type DropState,
  dropEdges,
  dropMoves,
  dropStates,
  dropsToldDays,
  moveDrop,
  openDropStates,
  owedDropStates,
} from "./drop.ts";
export {
  type DropInput,
  dropInput,
  type LineAnswer,
  type ListDropsInput,
  type LootBatchInput,
  listDropsInput,
  lootBatchInput,
  mostDrops,
  type PreviewDropsInput,
  previewDropsInput,
  type RecordDropsInput,
  recordDropsInput,
} from "./drops.input.ts";
export type { LootFact } from "./facts.ts";
export { guessEvent, guessHours } from "./guess-event.ts";
export { daysFromAwardToLeaving } from "./left-after-award.ts";
export { type ListLootHistoryInput, listLootHistoryInput } from "./loot-history.input.ts";
export { type MatchedDropLine, matchDropLine } from "./match-drop-line.ts";
export { type DropLine, mostOfOne, readDropList } from "./read-drop-list.ts";
export { lootRefusals } from "./refusals.ts";
export {
  type ListReservesInput,
  listReservesInput,
  type ReserveInput,
  reserveInput,
} from "./reserves.input.ts";
export * from "./sessions/index.ts";
