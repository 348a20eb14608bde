import { type Actor, hasRight } from "@guildhall/core";
import type { Game, GameProfile, Grade } from "@guildhall/core/games";
import { type Item, type ListItemsInput, nameOfItem, type ShownName } from "@guildhall/core/items";
import type { Database } from "@guildhall/db";
import { listFittingIds, listItemPage, listItemsById, listSlots } from "@guildhall/db/items";
import { getGameProfile } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { findNamedItems } from "./find-named-items.ts";

const pageSize = 50;

export type ListedItem = Item & { readonly shown: ShownName };

export type ItemsPage = {
  /** By name; for a text that was searched for, the best first. */
  readonly items: readonly ListedItem[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly game: Game;
  /** Of the game, from the lowest. */
  readonly grades: readonly Grade[];
  /** Slots that items have. */
  readonly slots: readonly string[];
  /** Whether the reader may add and import. */
  readonly isEditable: boolean;
};

/** The catalogue, page by page. */
export async function listItems(
  { db }: Context,
  actor: Actor,
  { text, page, ...filter }: ListItemsInput,
): Promise<ItemsPage> {
  const { guildId } = actor;
  const profile = await getGameProfile(db, guildId);
  const { game, grades } = profile;
  const offset = (page - 1) * pageSize;
  const { itemIds, total } = text
    ? await searchPage(db, guildId, { ...filter, profile, text, offset })
    : await listItemPage(db, guildId, { ...filter, game, offset, limit: pageSize });
  const itemOf = new Map((await listItemsById(db, guildId, itemIds)).map((item) => [item.itemId, item]));
  return {
    items: itemIds.flatMap((itemId) => {
      const item = itemOf.get(itemId);
      return item ? [{ ...item, shown: nameOfItem(item.names, filter.language) }] : [];
    }),
    total,
    page,
    pageCount: Math.max(1, Math.ceil(total / pageSize)),
    game,
    grades,
    slots: await listSlots(db, guildId, game),
    isEditable: hasRight(actor, "items.edit"),
  };
}

/** As many as somebody who types a text looks through. */
const mostFound = 500;

type Asked = Omit<ListItemsInput, "text" | "page"> & {
  readonly profile: GameProfile;
  readonly text: string;
  readonly offset: number;
};

async function searchPage(db: Database, guildId: string, { text, offset, profile, ...filter }: Asked) {
  const { language } = filter;
  const { game } = profile;
  const found = await findNamedItems(db, guildId, { profile, language, text, limit: mostFound });
  const fitting = await listFittingIds(db, guildId, { ...filter, game, itemIds: found });
  const itemIds = found.filter((itemId) => fitting.has(itemId));
  return { itemIds: itemIds.slice(offset, offset + pageSize), total: itemIds.length };
}
