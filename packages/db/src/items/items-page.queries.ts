import type { Game } from "@guildhall/core/games";
import {
  fallbackItemLanguage,
  type ItemLanguage,
  itemLanguages,
  type ListItemsInput,
} from "@guildhall/core/items";
import { and, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { isSeenBy } from "./items.queries.ts";
import { items } from "./items.tables.ts";

type Filter = Pick<ListItemsInput, "category" | "slot" | "grade" | "provider" | "shelf" | "language"> & {
  readonly game: Game;
};

type Page = { readonly offset: number; readonly limit: number };

/** Numbers of the items that fit, by the name that readers of this language are shown; and how many there are. */
export async function listItemPage(
  db: Queryable,
  guildId: string,
  { offset, limit, ...filter }: Filter & Page,
): Promise<{ readonly itemIds: readonly number[]; readonly total: number }> {
  const fits = fitsFilter(guildId, filter);
  const rows = await db
    .select({ itemId: items.id })
    .from(items)
    .where(fits)
    .orderBy(shownName(filter.language), items.id)
    .limit(limit)
    .offset(offset);
  return { itemIds: rows.map(({ itemId }) => itemId), total: await db.$count(items, fits) };
}

/** Those of these items that fit. */
export async function listFittingIds(
  db: Queryable,
  guildId: string,
  { itemIds, ...filter }: Filter & { readonly itemIds: readonly number[] },
): Promise<ReadonlySet<number>> {
  if (itemIds.length === 0) return new Set();
  const fits = and(fitsFilter(guildId, filter), inArray(items.id, [...itemIds]));
  const rows = await db.select({ itemId: items.id }).from(items).where(fits);
  return new Set(rows.map(({ itemId }) => itemId));
}

/** Slots that items of the game have, for somebody to choose from. */
export async function listSlots(db: Queryable, guildId: string, game: Game): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ slot: items.slot })
    .from(items)
    .where(and(isSeenBy(guildId), eq(items.game, game), isNotNull(items.slot), isNull(items.retiredAt)))
    .orderBy(items.slot);
  return rows.flatMap(({ slot }) => slot ?? []);
}

/** What was merged into another item is on no shelf: the other is. */
function fitsFilter(
  guildId: string,
  { game, category, slot, grade, provider, shelf }: Filter,
): SQL | undefined {
  return and(
    isSeenBy(guildId),
    eq(items.game, game),
    isNull(items.mergedIntoId),
    shelf === "retired" ? isNotNull(items.retiredAt) : isNull(items.retiredAt),
    shelf === "retired" ? undefined : eq(items.isListed, shelf === "listed"),
    category === undefined ? undefined : eq(items.category, category),
    slot === undefined ? undefined : eq(items.slot, slot),
    grade === undefined ? undefined : eq(items.grade, grade),
    provider === undefined ? undefined : eq(items.provider, provider),
  );
}

/** The same fallback as `nameOfItem`. */
function shownName(language: ItemLanguage): SQL {
  const order = [...new Set([language, fallbackItemLanguage, ...itemLanguages])];
  const places = sql.join(
    order.map((one) => sql`${one}`),
    sql`, `,
  );
  return sql`(select name from item_names where item_names.item_id = ${items.id}
    order by field(language, ${places}) limit 1)`;
}
