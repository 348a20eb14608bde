import {
  addWish,
  changeWish,
  groupWishes,
  lockWishes,
  orderWish,
  removeWish,
  restoreWish,
  setItemWeight,
  unlockWishes,
  viewDemand,
  viewItemWishes,
  viewLine,
  viewOwnWishes,
  viewWishesOf,
  viewWishMatrix,
} from "#use-cases/wishlists/index.ts";
import type { Attacks } from "./attack.ts";

/** The own list asks for no right; these are attempts on that of Bram. */
export const wishlistsAttacks: Attacks = {
  addWish: {
    right: "wishlists.edit",
    attempt: (context, actor, { bram: { memberId }, items: { newId: itemId } }) =>
      addWish(context, actor, { memberId, itemId, quantity: 1, note: null }),
  },
  changeWish: {
    right: "wishlists.edit",
    attempt: (context, actor, { wishes: { first: wishId } }) =>
      changeWish(context, actor, { wishId, note: "Sold" }),
  },
  removeWish: {
    right: "wishlists.edit",
    attempt: (context, actor, { wishes: { first: wishId } }) => removeWish(context, actor, { wishId }),
  },
  restoreWish: {
    right: "wishlists.edit",
    attempt: (context, actor, { wishes: { removed: wishId } }) => restoreWish(context, actor, { wishId }),
  },
  orderWish: {
    right: "wishlists.edit",
    attempt: (context, actor, { wishes: { second: wishId } }) =>
      orderWish(context, actor, { wishId, place: 1 }),
  },
  groupWishes: {
    right: "wishlists.edit",
    attempt: (context, actor, { wishes: { first, second } }) =>
      groupWishes(context, actor, { wishIds: [first, second] }),
  },
  setItemWeight: {
    right: "wishlists.edit",
    attempt: (context, actor, { items: { itemId } }) => setItemWeight(context, actor, { itemId, weight: 0 }),
  },
  lockWishes: {
    right: "wishlists.edit",
    attempt: (context, actor) => lockWishes(context, actor, { lockedFrom: null, lockedUntil: null }),
  },
  viewOwnWishes: {
    right: null,
    attempt: (context, actor) => viewOwnWishes(context, actor, { language: "fr" }),
  },
  viewWishesOf: {
    right: null,
    attempt: (context, actor, { bram: { memberId } }) =>
      viewWishesOf(context, actor, { memberId, language: "fr" }),
  },
  viewLine: {
    right: null,
    attempt: (context, actor, { bram: { memberId } }) =>
      viewLine(context, actor, { memberId, language: "fr" }),
  },
  viewItemWishes: {
    right: null,
    attempt: (context, actor, { items: { itemId } }) =>
      viewItemWishes(context, actor, { itemId, language: "fr" }),
  },
  viewWishMatrix: {
    right: null,
    attempt: (context, actor) => viewWishMatrix(context, actor, { language: "fr" }),
  },
  viewDemand: {
    right: null,
    attempt: (context, actor) =>
      viewDemand(context, actor, { language: "fr", limit: 25, isForEverybody: false }),
  },
  unlockWishes: { right: "wishlists.edit", attempt: unlockWishes },
};
