import { type Actor, Refusal } from "@guildhall/core";
import { type MergePlan, type PreviewMergeInput, planMerge } from "@guildhall/core/items";
import type { Queryable } from "@guildhall/db";
import { listItemsById } from "@guildhall/db/items";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";

export type PreparedMerge = MergePlan & {
  /** Fingerprint of both items. Merging asks for it. */
  readonly previewId: string;
};

export async function prepareMerge(
  db: Queryable,
  actor: Actor,
  { itemId, intoItemId }: PreviewMergeInput,
): Promise<PreparedMerge> {
  const items = await listItemsById(db, actor.guildId, [itemId, intoItemId]);
  const find = (id: number) => items.find((item) => item.itemId === id);
  const [item, into] = [find(itemId), find(intoItemId)];
  if (!item || !into) throw new Refusal("items.notFound");
  return { ...planMerge(item, into), previewId: fingerprintOf([item, into]) };
}
