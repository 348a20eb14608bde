import { Refusal } from "@guildhall/core";
import { type CatalogueRun, planUndo, type UndoPlan } from "@guildhall/core/items";
import type { Queryable } from "@guildhall/db";
import { listChangesOfRun, listItemsById, listMergedInto } from "@guildhall/db/items";
import { listUsedItemIds } from "@guildhall/db/wishlists";

/** Whether a guild may take a run back: one of its own that is done. */
export function isUndoable({ guildId, state }: CatalogueRun): boolean {
  return guildId !== null && state === "done";
}

/** What taking a run back would do to the catalogue as it is now. */
export async function prepareUndo(db: Queryable, guildId: string, run: CatalogueRun): Promise<UndoPlan> {
  if (!isUndoable(run)) throw new Refusal("items.runNotUndoable");
  const changes = await listChangesOfRun(db, guildId, { runId: run.runId });
  const itemIds = changes.map(({ itemId }) => itemId);
  const items = await listItemsById(db, guildId, itemIds);
  const merged = await listMergedInto(db, guildId, itemIds);
  const standFor = new Set(merged.flatMap(({ mergedIntoId }) => mergedIntoId ?? []));
  return planUndo(changes, items, standFor.union(await listUsedItemIds(db, guildId, itemIds)));
}
