import {
  addItem,
  changeItem,
  importItemsFile,
  listCatalogueRuns,
  listItems,
  mergeItems,
  previewItemsFile,
  previewMerge,
  restoreItem,
  retireItem,
  searchItems,
  suggestItem,
  undoCatalogueRun,
  undoMerge,
  viewCatalogueRun,
  viewItem,
} from "#use-cases/items/index.ts";
import { itemsFileOf } from "#use-cases/testing/furnish-items.ts";
import type { Attacks } from "./attack.ts";

const vesper = {
  names: { en: "Vesper" },
  category: "weapon",
  slot: "wand",
  grade: 42,
  iconUrl: null,
  link: null,
  source: null,
  stats: [],
} as const;

export const itemsAttacks: Attacks = {
  addItem: {
    right: "items.edit",
    attempt: (context, actor) => addItem(context, actor, vesper),
  },
  changeItem: {
    right: "items.edit",
    attempt: (context, actor, { items: { itemId } }) => changeItem(context, actor, { itemId, ...vesper }),
  },
  retireItem: {
    right: "items.edit",
    attempt: (context, actor, { items: { itemId } }) => retireItem(context, actor, { itemId }),
  },
  restoreItem: {
    right: "items.edit",
    attempt: (context, actor, { items }) => restoreItem(context, actor, { itemId: items.retiredId }),
  },
  suggestItem: {
    right: null,
    attempt: (context, actor) =>
      suggestItem(context, actor, { name: "Vesper", language: "en", category: "weapon", link: null }),
  },
  previewMerge: {
    right: "items.edit",
    attempt: (context, actor, { items: { wishedId, itemId } }) =>
      previewMerge(context, actor, { itemId: wishedId, intoItemId: itemId }),
  },
  mergeItems: {
    right: "items.edit",
    attempt: async (context, actor, { system, items: { wishedId, itemId } }) => {
      const merge = { itemId: wishedId, intoItemId: itemId };
      const { previewId } = await previewMerge(context, system, merge);
      return await mergeItems(context, actor, { ...merge, previewId });
    },
  },
  undoMerge: {
    right: "items.edit",
    attempt: (context, actor, { items }) => undoMerge(context, actor, { itemId: items.mergedId }),
  },
  previewItemsFile: {
    right: "items.edit",
    attempt: (context, actor) => previewItemsFile(context, actor, itemsFileOf("name\nVesper")),
  },
  importItemsFile: {
    right: "items.edit",
    attempt: async (context, actor) => {
      const file = itemsFileOf("name\nVesper");
      const { previewId } = await previewItemsFile(context, actor, file);
      return await importItemsFile(context, actor, { ...file, previewId, importKey: "attack-items" });
    },
  },
  listCatalogueRuns: { right: "items.edit", attempt: listCatalogueRuns },
  viewCatalogueRun: {
    right: "items.edit",
    attempt: (context, actor, { items: { runId } }) => viewCatalogueRun(context, actor, { runId }),
  },
  undoCatalogueRun: {
    right: "items.edit",
    attempt: (context, actor, { items: { runId } }) => undoCatalogueRun(context, actor, { runId }),
  },
  listItems: {
    right: null,
    attempt: (context, actor) => listItems(context, actor, { language: "fr", shelf: "listed", page: 1 }),
  },
  searchItems: {
    right: null,
    attempt: (context, actor) => searchItems(context, actor, { text: "dusk", language: "fr", limit: 25 }),
  },
  viewItem: {
    right: null,
    attempt: (context, actor, { items: { itemId } }) => viewItem(context, actor, { itemId, language: "fr" }),
  },
};
