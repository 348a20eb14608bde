import type { Actor } from "@guildhall/core";
import type { Game, Grade } from "@guildhall/core/games";
import {
  type Item,
  type ItemLanguage,
  nameOfItem,
  type SearchItemsInput,
  type ShownName,
} from "@guildhall/core/items";
import type { Queryable } from "@guildhall/db";
import { listItemPage, listItemsById } from "@guildhall/db/items";
import { getGameProfile } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { findNamedItems } from "./find-named-items.ts";

export type FoundItemName = Pick<Item, "itemId" | "category" | "slot" | "source" | "iconUrl" | "isListed"> & {
  readonly shown: ShownName;
  /** In the profile of the game; null where it has none, or the game does not know it. */
  readonly grade: Grade | null;
};

/** Items for somebody who types a name, the best first: whatever the accents, the order of words and most slips of the hand. */
export async function searchItems(
  { db }: Context,
  actor: Actor,
  { text, language, limit }: SearchItemsInput,
): Promise<readonly FoundItemName[]> {
  const { guildId } = actor;
  const profile = await getGameProfile(db, guildId);
  const { game } = profile;
  // What is retired is found too, and left out below.
  const search = { profile, language, text, limit: limit * 2 };
  const itemIds = text
    ? await findNamedItems(db, guildId, search)
    : await listFirst(db, guildId, { game, language, limit });
  const itemOf = new Map((await listItemsById(db, guildId, itemIds)).map((item) => [item.itemId, item]));
  const found = itemIds.flatMap((itemId) => itemOf.get(itemId) ?? []).filter(({ isRetired }) => !isRetired);
  return found.slice(0, limit).map(({ itemId, category, slot, source, iconUrl, isListed, ...item }) => ({
    ...{ itemId, category, slot, source, iconUrl, isListed },
    shown: nameOfItem(item.names, language),
    grade: profile.grades.find(({ code }) => code === item.grade) ?? null,
  }));
}

type First = { readonly game: Game; readonly language: ItemLanguage; readonly limit: number };

/** Who typed nothing yet sees how the list begins. */
async function listFirst(db: Queryable, guildId: string, first: First): Promise<readonly number[]> {
  return (await listItemPage(db, guildId, { ...first, shelf: "listed", offset: 0 })).itemIds;
}
