import { randomUUID } from "node:crypto";
import type { Actor, SystemActor } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import {
  addItem,
  importItemsFile,
  mergeItems,
  previewItemsFile,
  previewMerge,
  retireItem,
  suggestItem,
} from "#use-cases/items/index.ts";

/** A catalogue of the guild's own in which everything has happened once. */
export type FurnishedItems = {
  readonly itemId: number;
  readonly wishedId: number;
  readonly retiredId: number;
  /** Nobody wants it. */
  readonly newId: number;
  /** Merged into the first. */
  readonly mergedId: number;
  readonly runId: number;
};

type Parts = { readonly system: SystemActor; readonly marker: string };

export async function furnishItems(context: Context, { system, marker }: Parts): Promise<FurnishedItems> {
  const plain = { category: "weapon", slot: "bow", grade: 41, stats: [] } as const;
  const nowhere = { iconUrl: null, link: null, source: null };
  const add = (name: string) => addItem(context, system, { ...plain, ...nowhere, names: { en: name } });
  const wish = (name: string) =>
    suggestItem(context, system, { name, language: "en", category: "other", link: null });
  const { itemId } = await add(`Dusk ${marker}`);
  const { itemId: retiredId } = await add(`Dawn ${marker}`);
  const { itemId: newId } = await add(`Eve ${marker}`);
  const { itemId: wishedId } = await wish(`Noon ${marker}`);
  const { itemId: mergedId } = await wish(`Duskk ${marker}`);
  await retireItem(context, system, { itemId: retiredId });
  const merge = { itemId: mergedId, intoItemId: itemId };
  const { previewId } = await previewMerge(context, system, merge);
  await mergeItems(context, system, { ...merge, previewId });
  const runId = await bringItems(context, system, `Nova ${marker}`);
  return { itemId, wishedId, retiredId, newId, mergedId, runId };
}

/** Somebody imports one item, and suggests another. Says which run that was. */
export async function bringItems(context: Context, actor: Actor, name: string): Promise<number> {
  const file = itemsFileOf(`name\n${name}`);
  const { previewId } = await previewItemsFile(context, actor, file);
  const importKey = randomUUID();
  const { runId } = await importItemsFile(context, actor, { ...file, importKey, previewId });
  const wish = { language: "en", category: "other", link: null } as const;
  await suggestItem(context, actor, { ...wish, name: `${name} of old` });
  return runId;
}

/** A file that adds to the catalogue. */
export function itemsFileOf(text: string) {
  return { text, language: "en", isWhole: false } as const;
}
