import { Refusal } from "@guildhall/core";
import type { Game } from "@guildhall/core/games";
import type { Item, ItemNames } from "@guildhall/core/items";
import { and, asc, eq, inArray, type SQL } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { itemNames, items } from "./items.tables.ts";

/** Whose catalogue: a guild's own, or with null the deployment's. */
export type Owner = string | null;

/** What `scope` holds for the deployment. */
export const deploymentScope = "0";

export const scopeOf = (owner: Owner): string => owner ?? deploymentScope;

/** What a guild sees: what is its own, and what is the deployment's. */
export function isSeenBy(guildId: string): SQL {
  return inArray(items.scope, [deploymentScope, guildId]);
}

const itemColumns = {
  itemId: items.id,
  guildId: items.guildId,
  game: items.game,
  sourceId: items.sourceId,
  category: items.category,
  slot: items.slot,
  grade: items.grade,
  iconUrl: items.iconUrl,
  link: items.link,
  source: items.source,
  stats: items.stats,
  provider: items.provider,
  isListed: items.isListed,
  retiredAt: items.retiredAt,
  mergedIntoId: items.mergedIntoId,
};

/** Items of one owner, retired, wished and merged ones too. */
export async function listOwnItems(db: Queryable, owner: Owner, game: Game): Promise<readonly Item[]> {
  return await listItemsWhere(db, and(eq(items.scope, scopeOf(owner)), eq(items.game, game)));
}

/** Items by their numbers, as far as the guild sees them. */
export async function listItemsById(
  db: Queryable,
  guildId: string,
  itemIds: readonly number[],
): Promise<readonly Item[]> {
  if (itemIds.length === 0) return [];
  return await listItemsWhere(db, and(isSeenBy(guildId), inArray(items.id, [...itemIds])));
}

export async function findItem(db: Queryable, guildId: string, itemId: number): Promise<Item | undefined> {
  return (await listItemsById(db, guildId, [itemId]))[0];
}

/** Locks an item of the guild's own. What is the deployment's, no guild changes. */
export async function lockItem(tx: Transaction, guildId: string, itemId: number): Promise<Item> {
  await tx
    .select({ id: items.id })
    .from(items)
    .where(and(eq(items.scope, guildId), eq(items.id, itemId)))
    .for("update");
  const found = await findItem(tx, guildId, itemId);
  if (!found) throw new Refusal("items.notFound");
  if (found.guildId === null) throw new Refusal("items.notOwn");
  return found;
}

/** Items that turned out to be one of these. */
export async function listMergedInto(
  db: Queryable,
  guildId: string,
  itemIds: readonly number[],
): Promise<readonly Item[]> {
  if (itemIds.length === 0) return [];
  return await listItemsWhere(db, and(eq(items.scope, guildId), inArray(items.mergedIntoId, [...itemIds])));
}

async function listItemsWhere(db: Queryable, isMeant: SQL | undefined): Promise<readonly Item[]> {
  const rows = await db.select(itemColumns).from(items).where(isMeant).orderBy(asc(items.id));
  const names = await db
    .select({ itemId: itemNames.itemId, language: itemNames.language, name: itemNames.name })
    .from(itemNames)
    .innerJoin(items, eq(items.id, itemNames.itemId))
    .where(isMeant);
  const namesOf = Map.groupBy(names, ({ itemId }) => itemId);
  return rows.map(({ retiredAt, ...item }) => ({
    ...item,
    isRetired: retiredAt !== null,
    names: toNames(namesOf.get(item.itemId) ?? []),
  }));
}

type Named = Pick<typeof itemNames.$inferSelect, "language" | "name">;

function toNames(rows: readonly Named[]): ItemNames {
  return Object.fromEntries(rows.map(({ language, name }) => [language, name]));
}
