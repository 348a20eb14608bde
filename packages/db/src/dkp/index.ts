export { lockPools, rebuildBalances } from "./accounts.queries.ts";
export {
  deleteBalances,
  listBalances,
  listEntriesOfKeys,
  listOpened,
  listUndoneIds,
  listWithOtherEntries,
} from "./adjustments.queries.ts";
export { type ChainCheck, checkChain } from "./chain.queries.ts";
export {
  type Account,
  type AccountEnd,
  findAccountEnd,
  findBatchHash,
  listEntries,
  listMovements,
  listPools,
  listStandingEntries,
  listStandings,
  type Movement,
  type Standing,
} from "./dkp.queries.ts";
export { appendEntries, lockFirstPool, lockPool, type NewBatch } from "./ledger.queries.ts";
export { listWeekChanges, type MemberWeek, type WeeksBefore } from "./weeks.queries.ts";
