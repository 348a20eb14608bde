import { sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";

/**
 * What other files' tests left undone: facts that nobody was told, runs that wait, and guilds by the hundred that no server
 * of this test stands for. A bot of a test would work them off, and take its leave of each guild, before it comes to its own.
 */
export async function forgetWork(db: Queryable): Promise<void> {
  await db.execute(sql`delete from deliveries`);
  await db.execute(sql`update facts set is_fanned_out = true where is_fanned_out = false`);
  await db.execute(sql`delete from jobs`);
  await db.execute(sql`update guilds set disconnected_at = utc_timestamp(3) where disconnected_at is null`);
}
