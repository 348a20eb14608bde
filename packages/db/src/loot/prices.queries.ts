import type { Hundredths } from "@guildhall/core";
import { heldAwardStates } from "@guildhall/core/loot";
import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { awards } from "./awards.tables.ts";
import { drops } from "./drops.tables.ts";

/** What somebody paid for an item, and still has. */
export type PastPrice = { readonly price: Hundredths; readonly awardedAt: Temporal.Instant };

type Asked = { readonly itemId: number; readonly limit: number };

/** What an item went for, the latest first. */
export async function listPastPrices(
  db: Queryable,
  guildId: string,
  { itemId, limit }: Asked,
): Promise<readonly PastPrice[]> {
  const { price, awardedAt } = awards;
  const rows = await db
    .select({ price, awardedAt })
    .from(awards)
    .innerJoin(drops, eq(drops.id, awards.dropId))
    .where(
      and(
        eq(awards.guildId, guildId),
        eq(drops.guildId, guildId),
        eq(drops.itemId, itemId),
        inArray(awards.state, [...heldAwardStates]),
        isNotNull(price),
      ),
    )
    .orderBy(desc(awardedAt), desc(awards.id))
    .limit(limit);
  return rows.flatMap((row) =>
    row.price === null || row.awardedAt === null ? [] : [{ price: row.price, awardedAt: row.awardedAt }],
  );
}
