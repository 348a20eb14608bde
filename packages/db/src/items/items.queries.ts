import type { Game } from "@guildhall/core/games";
import type { Item, ItemLanguage, ItemNames } from "@guildhall/core/items";
import { and, asc, eq, gte, inArray, type SQL } from "drizzle-orm";
import type { Queryable } from "../client.ts";
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

/** What the providers of one owner's items call them. */
export async function listSourceIds(db: Queryable, owner: Owner, game: Game): Promise<ReadonlySet<string>> {
  const isOwn = and(eq(items.scope, scopeOf(owner)), eq(items.game, game));
  const rows = await db.select({ sourceId: items.sourceId }).from(items).where(isOwn);
  return new Set(rows.map(({ sourceId }) => sourceId));
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

/** One name of an item that a guild sees. */
export type SeenName = {
  readonly itemId: number;
  readonly language: ItemLanguage;
  readonly name: string;
};

/** Every name that a guild sees in a game: of what is retired, wished and merged too. */
export async function listSeenNames(
  db: Queryable,
  guildId: string,
  game: Game,
): Promise<readonly SeenName[]> {
  return await db
    .select({ itemId: itemNames.itemId, language: itemNames.language, name: itemNames.name })
    .from(itemNames)
    .innerJoin(items, eq(items.id, itemNames.itemId))
    .where(and(isSeenBy(guildId), eq(items.game, game)));
}

/** An item as far as a search needs it. */
export type NamedRow = Pick<Item, "itemId" | "mergedIntoId" | "slot" | "names">;

/** Items of one owner with what they are called. Lighter than the items, because every process reads all of them. */
export async function listNamedItems(db: Queryable, owner: Owner, game: Game): Promise<readonly NamedRow[]> {
  const rows = await db
    .select({
      itemId: items.id,
      mergedIntoId: items.mergedIntoId,
      slot: items.slot,
      language: itemNames.language,
      name: itemNames.name,
    })
    .from(items)
    .innerJoin(itemNames, eq(itemNames.itemId, items.id))
    .where(and(eq(items.scope, scopeOf(owner)), eq(items.game, game)));
  return [...Map.groupBy(rows, ({ itemId }) => itemId)].flatMap(([itemId, named]) => {
    const [{ mergedIntoId, slot } = { mergedIntoId: null, slot: null }] = named;
    return [{ itemId, mergedIntoId, slot, names: toNames(named) }];
  });
}

/** How many items somebody wished for since then. */
export async function countSuggestions(
  db: Queryable,
  guildId: string,
  { memberId, since }: { readonly memberId: number; readonly since: Temporal.Instant },
): Promise<number> {
  const isMeant = and(
    eq(items.guildId, guildId),
    eq(items.suggestedByMemberId, memberId),
    gte(items.createdAt, since),
  );
  return await db.$count(items, isMeant);
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
