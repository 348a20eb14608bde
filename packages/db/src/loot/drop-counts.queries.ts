import { and, count, eq, gte, inArray, ne } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { drops } from "./drops.tables.ts";

/** How often each of these items dropped; what was entered by mistake is left out. */
export async function countDropsOfItems(
  db: Queryable,
  guildId: string,
  itemIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (itemIds.length === 0) return new Map();
  const rows = await db
    .select({ itemId: drops.itemId, drops: count() })
    .from(drops)
    .where(and(eq(drops.guildId, guildId), inArray(drops.itemId, [...itemIds]), ne(drops.state, "void")))
    .groupBy(drops.itemId);
  return new Map(rows.map((row) => [row.itemId, row.drops]));
}

type Asked = { readonly itemId: number; readonly since: Temporal.Instant };

/** How often an item dropped since then; what was entered by mistake is left out. */
export async function countDropsSince(
  db: Queryable,
  guildId: string,
  { itemId, since }: Asked,
): Promise<number> {
  const [row] = await db
    .select({ drops: count() })
    .from(drops)
    .where(
      and(
        eq(drops.guildId, guildId),
        eq(drops.itemId, itemId),
        gte(drops.droppedAt, since),
        ne(drops.state, "void"),
      ),
    );
  return row?.drops ?? 0;
}
