import { Refusal } from "@guildhall/core";
import type { Item } from "@guildhall/core/items";
import type { Queryable } from "@guildhall/db";
import { findItem } from "@guildhall/db/items";

/** The item that this one turned out to be, however often it was merged; itself when it never was. */
export async function getStandingItem(db: Queryable, guildId: string, itemId: number): Promise<Item> {
  const item = await findItem(db, guildId, itemId);
  if (!item) throw new Refusal("items.notFound");
  return item.mergedIntoId === null ? item : await getStandingItem(db, guildId, item.mergedIntoId);
}
