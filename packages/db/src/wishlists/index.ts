export { listItemWeights, saveItemWeight } from "./item-weights.queries.ts";
export { moveWishes, moveWishesBack, moveWishesOfItem } from "./move-wishes.queries.ts";
export {
  appendRulesVersion,
  findRulesInForce,
  findRulesVersion,
  listRulesVersions,
  type NewRulesVersion,
} from "./priority-rules.queries.ts";
export { listOwnTiers, saveOwnTier } from "./priority-tiers.queries.ts";
export { archiveWishes, reviveWishes } from "./season-wishes.queries.ts";
export { findListChange, lockKnownLists, lockWishList } from "./wish-lists.queries.ts";
export { findWishLock, saveWishLock } from "./wish-locks.queries.ts";
export { listPlacesUntil } from "./wish-places.queries.ts";
export { endTicks, listTicks, saveTicks, type WishTick } from "./wish-ticks.queries.ts";
export {
  countOpenWishes,
  findWish,
  listEndedWishes,
  listOpenWishes,
  listUsedItemIds,
  listWanted,
  listWishesById,
  listWishesSince,
  type NamedWish,
} from "./wishes.queries.ts";
export { createWish, type NewWish, placeWishes, saveWish } from "./write-wishes.queries.ts";
