export {
  type Award,
  type AwardStepRow,
  appendAwardStep,
  getAward,
  listAwardSteps,
  listAwardsOfBatch,
  listAwardsOfDrops,
  type NewAward,
  type NewAwardStep,
  saveAward,
  saveNewAward,
} from "./awards.queries.ts";
export {
  type BankPayout,
  type BankSale,
  countPaid,
  findBankSale,
  listBankPayouts,
  listBankSales,
  lockBankSale,
  saveBankSaleUndone,
  saveNewBankSale,
  saveNewPayouts,
  savePayoutPaid,
} from "./bank.queries.ts";
export {
  findLootBatchOf,
  type LootBatch,
  lockLootBatch,
  type NewLootBatch,
  saveLootBatchUndone,
  saveNewLootBatch,
} from "./batches.queries.ts";
export {
  appendBid,
  type Bid,
  deleteStandingBid,
  deleteStandingBids,
  findBidOfRequest,
  listBids,
  listStandingBids,
  type NewBid,
  saveStandingBid,
} from "./bids.queries.ts";
export { appendVote, type CastVote, listVotes, type NewVote } from "./council.queries.ts";
export { countDropsOfItems, countDropsSince } from "./drop-counts.queries.ts";
export {
  type Drop,
  findDrop,
  listDropsById,
  listDropsOfBatch,
  listUnsoldDrops,
  listWaitingDrops,
  lockDrops,
  type NewDrop,
  saveDropState,
  saveNewDrop,
  saveNewDrops,
} from "./drops.queries.ts";
export {
  findEntrant,
  type LootEntrant,
  listEntrants,
  listSessionIdsOfMember,
  saveEntrantLeft,
  saveEntrants,
} from "./entrants.queries.ts";
export { countBanked, countReserved, tallyFalls } from "./item-stock.queries.ts";
export { type LootFilter, type LootRow, listLootRows } from "./loot-history.queries.ts";
export { type LootWeight, listLootWeights } from "./loot-weights.queries.ts";
export { listOpenNights, listPastNights, type Night, type PastNight } from "./nights.queries.ts";
export { listOwedDrops, type OwedDrop, tallyOwedDrops } from "./owed-drops.queries.ts";
export { listPastPrices, type PastPrice } from "./prices.queries.ts";
export {
  type AwardOfDrop,
  type Decision,
  findDecision,
  findDecisionOfAward,
  listAwardsOfDrop,
  listPastAwards,
  type PastAward,
  saveNewRanking,
} from "./rankings.queries.ts";
export { endReserve, listReserves, listReservesOf, saveNewReserve } from "./reserves.queries.ts";
export { findLootSale, type LootSale } from "./sales.queries.ts";
export {
  countUnpaidOfPool,
  findLootSession,
  type LootSession,
  listOpenLootSessions,
  listSessionsOfRequest,
  lockLootSession,
  type NewLootSession,
  saveLead,
  saveLootSession,
  saveNewLootSession,
} from "./sessions.queries.ts";
export { listLastAwards, listTakenItems } from "./taken-items.queries.ts";
export { listUndecidedDrops, type UndecidedDrop } from "./undecided-drops.queries.ts";
