import { type Actor, hasRight, Refusal } from "@guildhall/core";
import type { Grade } from "@guildhall/core/games";
import { type Item, nameOfItem, type ShownName, type ViewItemInput } from "@guildhall/core/items";
import { findItem, type ItemChange, listChangesOfItem, listMergedInto } from "@guildhall/db/items";
import { getGameProfile } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

const mostChanges = 50;

/** Another item as it is named to the reader. */
export type NamedItem = { readonly itemId: number; readonly shown: ShownName };

export type ItemView = {
  readonly item: Item;
  readonly shown: ShownName;
  /** Its grade in the profile of the game; null where the game does not know it. */
  readonly grade: Grade | null;
  /** What was merged into it: names by which people find it too. */
  readonly mergedHere: readonly NamedItem[];
  /** What it was merged into; null while it stands for itself. */
  readonly mergedInto: NamedItem | null;
  /** What became of it, the latest first. */
  readonly history: readonly ItemChange[];
  /** Whether the reader may change it. */
  readonly isEditable: boolean;
};

/** One item, with its names in all languages and what became of it. */
export async function viewItem(
  { db }: Context,
  actor: Actor,
  { itemId, language }: ViewItemInput,
): Promise<ItemView> {
  const { guildId } = actor;
  const item = await findItem(db, guildId, itemId);
  if (!item) throw new Refusal("items.notFound");
  const name = (one: Item): NamedItem => ({
    itemId: one.itemId,
    shown: nameOfItem(one.names, language),
  });
  const into = item.mergedIntoId === null ? undefined : await findItem(db, guildId, item.mergedIntoId);
  const { grades } = await getGameProfile(db, guildId);
  return {
    item,
    shown: nameOfItem(item.names, language),
    grade: grades.find(({ code }) => code === item.grade) ?? null,
    mergedHere: (await listMergedInto(db, guildId, [itemId])).map(name),
    mergedInto: into ? name(into) : null,
    history: await listChangesOfItem(db, guildId, { itemId, limit: mostChanges }),
    isEditable: item.guildId !== null && hasRight(actor, "items.edit"),
  };
}
