import type { ItemWeight } from "@guildhall/core/wishlists";
import { and, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { itemWeights } from "./wishlists.tables.ts";

/** What officers say that items weigh; of these items, or of all. */
export async function listItemWeights(
  db: Queryable,
  guildId: string,
  itemIds?: readonly number[],
): Promise<ReadonlyMap<number, ItemWeight>> {
  if (itemIds?.length === 0) return new Map();
  const isMeant = itemIds && inArray(itemWeights.itemId, [...itemIds]);
  const rows = await db
    .select({ itemId: itemWeights.itemId, weight: itemWeights.weight })
    .from(itemWeights)
    .where(and(eq(itemWeights.guildId, guildId), isMeant));
  return new Map(rows.map(({ itemId, weight }) => [itemId, weight]));
}

/** Null: the grade decides again. */
export async function saveItemWeight(
  tx: Transaction,
  guildId: string,
  { itemId, weight }: { readonly itemId: number; readonly weight: ItemWeight | null },
): Promise<void> {
  if (weight === null) {
    await tx.delete(itemWeights).where(and(eq(itemWeights.guildId, guildId), eq(itemWeights.itemId, itemId)));
    return;
  }
  await tx.insert(itemWeights).values({ guildId, itemId, weight }).onDuplicateKeyUpdate({ set: { weight } });
}
