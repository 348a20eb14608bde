import { Refusal } from "@guildhall/core";
import { type Item, nameOfItem } from "@guildhall/core/items";
import type { Transaction } from "@guildhall/db";
import { findItem } from "@guildhall/db/items";

/** An item that the guild may change: its own, and not merged into another. Whoever asks has locked the guild. */
export async function getOwnItem(tx: Transaction, guildId: string, itemId: number): Promise<Item> {
  const item = await findItem(tx, guildId, itemId);
  if (!item) throw new Refusal("items.notFound");
  if (item.guildId === null) throw new Refusal("items.notOwn");
  if (item.mergedIntoId !== null)
    throw new Refusal("items.isMerged", { name: nameOfItem(item.names, "en").name });
  return item;
}
