export type { WishlistsFact } from "./facts.ts";
export { type ItemWeight, itemWeights, usualWeight } from "./item-weight.ts";
export { planChoice } from "./plan-choice.ts";
export { getInterest, moveWish, planWish, requireQuantity, type WishedFor } from "./plan-wish.ts";
export * from "./priority/index.ts";
export { cutoffOf, type RankedWish, ranksAt, type WishWithPast } from "./ranks-at.ts";
export { wishlistsRefusals } from "./refusals.ts";
export { planTick, type Received, type Tick, type TickWay, tickWays, wishWithout } from "./tick-wish.ts";
export {
  canRestore,
  compareWishes,
  mostOfChoice,
  mostQuantity,
  restoreMinutes,
  type Wish,
  type WishPlace,
  type WishState,
  wishStates,
} from "./wish.ts";
export { isLocked, planLock, requireUnlocked, type WishLock } from "./wish-lock.ts";
export {
  type AddWishInput,
  addWishInput,
  type ChangeWishInput,
  changeWishInput,
  type GroupWishesInput,
  groupWishesInput,
  type LockWishesInput,
  lockWishesInput,
  type OrderWishInput,
  orderWishInput,
  type SetItemWeightInput,
  setItemWeightInput,
  type ViewDemandInput,
  type ViewItemWishesInput,
  type ViewOwnWishesInput,
  type ViewWishesOfInput,
  viewDemandInput,
  viewItemWishesInput,
  viewOwnWishesInput,
  viewWishesOfInput,
  type WishInput,
  wishInput,
} from "./wishes.input.ts";
