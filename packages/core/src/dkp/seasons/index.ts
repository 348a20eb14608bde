export { findMostPresent, type SeasonPresence } from "./most-present.ts";
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
