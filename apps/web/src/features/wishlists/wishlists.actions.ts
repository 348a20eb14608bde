"use server";

import {
  addWishInput,
  changeWishInput,
  groupWishesInput,
  lockWishesInput,
  orderWishInput,
  setItemWeightInput,
  wishInput,
} from "@guildhall/core/wishlists";
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
} from "@guildhall/use-cases/wishlists";
import { z } from "zod";
import { guildAction } from "#web/server/guild-action.ts";

export const addWishAction = guildAction("wishlists.addWish", addWishInput, addWish);

export const changeWishAction = guildAction("wishlists.changeWish", changeWishInput, changeWish);

export const removeWishAction = guildAction("wishlists.removeWish", wishInput, removeWish);

export const restoreWishAction = guildAction("wishlists.restoreWish", wishInput, restoreWish);

export const orderWishAction = guildAction("wishlists.orderWish", orderWishInput, orderWish);

export const groupWishesAction = guildAction("wishlists.groupWishes", groupWishesInput, groupWishes);

export const lockWishesAction = guildAction("wishlists.lockWishes", lockWishesInput, lockWishes);

export const unlockWishesAction = guildAction("wishlists.unlockWishes", z.object({}), unlockWishes);

export const setItemWeightAction = guildAction("wishlists.setItemWeight", setItemWeightInput, setItemWeight);
