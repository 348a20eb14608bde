import type { Pool } from "@guildhall/core/dkp";
import { and, eq } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { dkpPools, poolColumns } from "../dkp/index.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import { drops } from "./drops.tables.ts";
import { type LootSession, sessionColumns } from "./sessions.queries.ts";
import { lootSessions } from "./sessions.tables.ts";

/** A session, the pool that pays if there is one, and what is sold. */
export type LootSale = {
  readonly session: LootSession;
  readonly pool: Pool | null;
  readonly itemId: number;
};

export async function findLootSale(
  db: Queryable,
  guildId: string,
  sessionId: number,
): Promise<LootSale | undefined> {
  const [sale] = await selectSale(db, { guildId, sessionId });
  return sale;
}

const selectSale = prepared((db, value: PlaceholderOf<{ guildId: string; sessionId: number }>) =>
  db
    .select({ session: sessionColumns, pool: poolColumns, itemId: drops.itemId })
    .from(lootSessions)
    .innerJoin(drops, and(eq(drops.guildId, lootSessions.guildId), eq(drops.id, lootSessions.dropId)))
    .leftJoin(dkpPools, and(eq(dkpPools.guildId, lootSessions.guildId), eq(dkpPools.id, lootSessions.poolId)))
    .where(and(eq(lootSessions.guildId, value("guildId")), eq(lootSessions.id, value("sessionId"))))
    .prepare(),
);
