import type { PoolRules } from "@guildhall/core/dkp";
import { sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";

/** Gives a pool rules, whatever a form would say to them. */
export async function changePoolRules(
  db: Queryable,
  guildId: string,
  { poolId, changedRules }: { readonly poolId: number; readonly changedRules: Partial<PoolRules> },
): Promise<void> {
  await db.execute(
    sql`update dkp_pools set changed_rules = ${JSON.stringify(changedRules)}
      where guild_id = ${guildId} and id = ${poolId}`,
  );
}
