"use server";

import {
  addItemInput,
  catalogueRunInput,
  changeItemInput,
  importItemsFileInput,
  itemInput,
  mergeItemsInput,
  suggestItemInput,
} from "@guildhall/core/items";
import {
  addItem,
  changeItem,
  importItemsFile,
  mergeItems,
  restoreItem,
  retireItem,
  suggestItem,
  undoCatalogueRun,
  undoMerge,
} from "@guildhall/use-cases/items";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

export const addItemAction = guildAction("items.addItem", addItemInput, addItem);

export const changeItemAction = guildAction("items.changeItem", changeItemInput, changeItem);

export const retireItemAction = guildAction("items.retireItem", itemInput, retireItem);

export const restoreItemAction = guildAction("items.restoreItem", itemInput, restoreItem);

/** Says which item it is, and whether the catalogue had it already. */
export const suggestItemAction = tellingGuildAction("items.suggestItem", suggestItemInput, suggestItem);

export const mergeItemsAction = guildAction("items.mergeItems", mergeItemsInput, mergeItems);

export const undoMergeAction = guildAction("items.undoMerge", itemInput, undoMerge);

/** Says which run it is, by which it is taken back. */
export const importItemsFileAction = tellingGuildAction(
  "items.importItemsFile",
  importItemsFileInput,
  importItemsFile,
);

export const undoCatalogueRunAction = guildAction(
  "items.undoCatalogueRun",
  catalogueRunInput,
  undoCatalogueRun,
);
