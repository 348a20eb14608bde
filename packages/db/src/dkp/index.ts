export { rebuildBalances } from "./accounts.queries.ts";
export {
  deleteBalances,
  listBalances,
  listEntriesOfKeys,
  listOpened,
  listUndoneIds,
  listWithOtherEntries,
} from "./adjustments.queries.ts";
export { listStandingAwardRows } from "./award-rows.queries.ts";
export { listWrongBalances } from "./balance-check.queries.ts";
export { listBalancesAt } from "./balances-at.queries.ts";
export { listBatchRows } from "./batch-rows.queries.ts";
export { type ChainCheck, checkChain } from "./chain.queries.ts";
export { listLedgerChecks, markBalancesRight, saveLedgerCheck } from "./checks.queries.ts";
export {
  type HeldAccount,
  listHeldAccounts,
  listWrittenSince,
  saveNextDecay,
} from "./decay.queries.ts";
export { type DecayRunRow, listDecayRuns } from "./decay-runs.queries.ts";
export {
  type Account,
  type AccountEnd,
  findAccountEnd,
  findBatchHash,
  listEntries,
  listMovements,
  listStandingEntries,
  type Movement,
} from "./dkp.queries.ts";
export { dkpPools } from "./dkp.tables.ts";
export { listAgeingAccounts } from "./expiry.queries.ts";
export {
  deleteFrozenStandings,
  type FrozenStanding,
  listFrozenStandings,
  listPodiums,
  type NamedFrozenStanding,
  saveFrozenStandings,
} from "./frozen-standings.queries.ts";
export {
  deleteHolds,
  type HeldPoints,
  listHoldsOfAccounts,
  listHoldsOfMember,
  listOpenHolds,
  lockAccounts,
  saveHolds,
} from "./holds.queries.ts";
export { appendEntries, type NewBatch } from "./ledger.queries.ts";
export { type LedgerRow, listLedgerRows } from "./ledger-page.queries.ts";
export { listLimitedAccounts } from "./limits.queries.ts";
export { appendMove, findLatestMove, listMoves, saveMoveUndone } from "./list-moves.queries.ts";
export { type ListPlace, listPlaces, saveOrder } from "./list-places.queries.ts";
export { listLists, lockList, saveListClosed, saveListName, saveNewList } from "./lists.queries.ts";
export {
  deleteMostPresent,
  listMostPresent,
  type NamedPresence,
  saveMostPresent,
} from "./most-present.queries.ts";
export { countPaidEvents, type PaidBeside } from "./paid-events.queries.ts";
export { findPayingPool, lockPayingPool } from "./paying-pool.queries.ts";
export {
  deleteUnusedPools,
  hasHistory,
  listHoldings,
  type NewPool,
  saveNewPool,
  savePool,
  savePoolOrder,
} from "./pool-changes.queries.ts";
export { listPools, lockFirstPool, lockPool, lockPools, poolColumns } from "./pools.queries.ts";
export {
  findFirstRecordedAt,
  listSeasons,
  lockSeasons,
  saveNewSeason,
  saveSeasonEnd,
  saveSeasonName,
  saveSeasonUndone,
} from "./seasons.queries.ts";
export {
  deleteOldSlipDrafts,
  deleteSlipDrafts,
  findSlipDraft,
  lockSlipDraft,
  replaceSlipDraft,
  type SlipDraft,
  saveSlipAnswers,
} from "./slip-drafts.queries.ts";
export { findLeaders, type Leaders, listStandings, type Standing } from "./standings.queries.ts";
export { hasBegun, hasEntryOfKey, listUntouchedStarts } from "./starts.queries.ts";
export {
  listWeekChanges,
  listWeeksMoved,
  type MemberWeek,
  sumBalances,
  type WeeksBefore,
} from "./weeks.queries.ts";
