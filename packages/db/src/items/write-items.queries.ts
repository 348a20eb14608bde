import type { Game } from "@guildhall/core/games";
import type { Item, ItemLanguage, ItemState } from "@guildhall/core/items";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { type Owner, scopeOf } from "./items.queries.ts";
import { itemNames, items } from "./items.tables.ts";

export type NewItem = Pick<Item, "sourceId" | "provider"> & ItemState;

type Making = {
  readonly game: Game;
  readonly made: readonly NewItem[];
  /** Who wished for them; left out for everything else. */
  readonly suggestedByMemberId?: number;
  readonly now: Temporal.Instant;
};

/** Adds items with their names in three statements, however many. Says their numbers by what their provider calls them. */
export async function createItems(
  tx: Transaction,
  owner: Owner,
  { game, made, suggestedByMemberId, now }: Making,
): Promise<ReadonlyMap<string, number>> {
  if (made.length === 0) return new Map();
  const rows = made.map(({ sourceId, provider, ...state }) => ({
    ...toColumns(state, now),
    guildId: owner,
    game,
    sourceId,
    provider,
    suggestedByMemberId: suggestedByMemberId ?? null,
    createdAt: now,
  }));
  await insertRows(tx, items, { rows });
  const sourceIds = made.map(({ sourceId }) => sourceId);
  const isOwn = and(eq(items.scope, scopeOf(owner)), eq(items.game, game));
  const written = await tx
    .select({ itemId: items.id, sourceId: items.sourceId })
    .from(items)
    .where(and(isOwn, inArray(items.sourceId, sourceIds)));
  const idOf = new Map(written.map(({ itemId, sourceId }) => [sourceId, itemId]));
  const named = made.flatMap(({ sourceId, names }) => {
    const itemId = idOf.get(sourceId);
    return itemId === undefined ? [] : [{ itemId, names }];
  });
  await addNames(tx, owner, named);
  return idOf;
}

/** An item as it is to be from now on. */
export type SavedItem = Pick<Item, "itemId" | "game" | "sourceId" | "provider"> & ItemState;

/** Items as they are from now on, with exactly these names, in three statements, however many. */
export async function saveItems(
  tx: Transaction,
  owner: Owner,
  { saved, now }: { readonly saved: readonly SavedItem[]; readonly now: Temporal.Instant },
): Promise<void> {
  if (saved.length === 0) return;
  const rows = saved.map(({ itemId, game, sourceId, provider, ...state }) => ({
    ...toColumns(state, now),
    id: itemId,
    guildId: owner,
    game,
    sourceId,
    provider,
    createdAt: now,
  }));
  // What was retired before stays so since then.
  const tail = `on duplicate key update category = values(category), slot = values(slot), grade = values(grade),
    icon_url = values(icon_url), link = values(link), source = values(source), stats = values(stats),
    is_listed = values(is_listed),
    retired_at = if(values(retired_at) is null, null, coalesce(retired_at, values(retired_at)))`;
  await insertRows(tx, items, { rows, tail });
  const itemIds = saved.map(({ itemId }) => itemId);
  const isOwn = owner === null ? isNull(itemNames.guildId) : eq(itemNames.guildId, owner);
  await tx.delete(itemNames).where(and(isOwn, inArray(itemNames.itemId, itemIds)));
  await addNames(tx, owner, saved);
}

/** An item turned out to be another one, or with null to be one of its own after all. */
export async function saveMerge(
  tx: Transaction,
  guildId: string,
  { itemId, mergedIntoId }: Pick<Item, "itemId" | "mergedIntoId">,
): Promise<void> {
  await tx
    .update(items)
    .set({ mergedIntoId })
    .where(and(eq(items.scope, guildId), eq(items.id, itemId)));
}

/** With their names. */
export async function deleteItems(tx: Transaction, owner: Owner, itemIds: readonly number[]): Promise<void> {
  if (itemIds.length === 0) return;
  const isMeant = and(eq(items.scope, scopeOf(owner)), inArray(items.id, [...itemIds]));
  const meant = tx.select({ id: items.id }).from(items).where(isMeant);
  await tx.delete(itemNames).where(inArray(itemNames.itemId, meant));
  await tx.delete(items).where(isMeant);
}

function toColumns({ names: _, isRetired, ...state }: ItemState, now: Temporal.Instant) {
  return { ...state, retiredAt: isRetired ? now : null };
}

type NamedItem = Pick<Item, "itemId" | "names">;

async function addNames(tx: Transaction, owner: Owner, named: readonly NamedItem[]): Promise<void> {
  const rows = named.flatMap(({ itemId, names }) =>
    (Object.entries(names) as [ItemLanguage, string][]).map(([language, name]) => ({
      itemId,
      guildId: owner,
      language,
      name,
    })),
  );
  await insertRows(tx, itemNames, { rows });
}
