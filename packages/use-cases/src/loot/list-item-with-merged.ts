import type { Queryable } from "@guildhall/db";
import { listMergedInto } from "@guildhall/db/items";

/** An item by its number and by those of what was merged into it: things fell by all of these names. */
export async function listItemWithMerged(
  db: Queryable,
  guildId: string,
  itemId: number,
): Promise<readonly number[]> {
  const merged = await listMergedInto(db, guildId, [itemId]);
  return [itemId, ...merged.map((item) => item.itemId)];
}
