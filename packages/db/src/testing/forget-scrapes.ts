import { sql } from "drizzle-orm";
import type { Database } from "../client.ts";

/** The deployment has no catalogue and no scraper any more: they are nobody's own, so tests of them take turns. */
export async function forgetScrapes(db: Database): Promise<void> {
  await db.execute(sql`delete from catalogue_changes where guild_id is null`);
  await db.execute(sql`delete from catalogue_runs where guild_id is null`);
  await db.execute(sql`delete from item_names where guild_id is null`);
  await db.execute(sql`delete from items where guild_id is null`);
  await db.execute(sql`delete from scraper_settings`);
}
