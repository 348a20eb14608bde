import { sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";

/** Connections to Discord belong to no guild: a bot of a test begins without those of bots that other tests had here. */
export async function forgetShards(db: Queryable): Promise<void> {
  await db.execute(sql`delete from gateway_shards`);
}
