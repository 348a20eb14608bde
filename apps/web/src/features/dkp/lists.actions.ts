"use server";

import {
  addToListInput,
  listInput,
  makeListInput,
  moveToBottomInput,
  removeFromListInput,
  renameListInput,
  undoListMoveInput,
} from "@guildhall/core/dkp";
import {
  addToList,
  closeList,
  makeList,
  moveToBottom,
  removeFromList,
  renameList,
  undoListMove,
} from "@guildhall/use-cases/dkp";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

export const makeListAction = tellingGuildAction("dkp.makeList", makeListInput, makeList);

export const renameListAction = guildAction("dkp.renameList", renameListInput, renameList);

export const closeListAction = guildAction("dkp.closeList", listInput, closeList);

/** These three say which change it was, by which it is taken back. */
export const addToListAction = tellingGuildAction("dkp.addToList", addToListInput, addToList);

export const removeFromListAction = tellingGuildAction(
  "dkp.removeFromList",
  removeFromListInput,
  removeFromList,
);

export const moveToBottomAction = tellingGuildAction("dkp.moveToBottom", moveToBottomInput, moveToBottom);

export const undoListMoveAction = guildAction("dkp.undoListMove", undoListMoveInput, undoListMove);
