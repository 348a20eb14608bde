import { type Guild, isPurgeDue } from "@guildhall/core/settings";
import type { RowDataPacket } from "mysql2/promise";
import type { Database, Transaction } from "./client.ts";
import { findGuild, lockGuild } from "./settings/index.ts";
import { transaction } from "./transaction.ts";

/**
 * Deletes every row of a guild that is gone for good, the books too: all of it or nothing. Needs an account that may delete
 * from books. False, and nothing is deleted, when the guild is not gone long enough or not known.
 */
export async function purgeGuild(
  db: Database,
  guildId: string,
  { now }: { readonly now: Temporal.Instant },
): Promise<boolean> {
  return await transaction(db, async (tx) => {
    const guild = await findLocked(tx, guildId);
    if (!guild || !isPurgeDue(guild, now)) return false;
    await deleteRows(tx, guildId);
    return true;
  });
}

async function findLocked(tx: Transaction, guildId: string): Promise<Guild | undefined> {
  return (await findGuild(tx, guildId)) && (await lockGuild(tx, guildId));
}

/** Everything goes at once, so the order of the tables does not matter; the triggers of the books ask which guild it is. */
async function deleteRows({ $client }: Transaction, guildId: string): Promise<void> {
  await $client.query("SET foreign_key_checks = 0, @purged_guild_id = CAST(? AS UNSIGNED)", [guildId]);
  const [tables] = await $client.query<RowDataPacket[]>(
    "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name = 'guild_id'",
  );
  for (const { name } of tables) await $client.query("DELETE FROM ?? WHERE guild_id = ?", [name, guildId]);
  await $client.query("SET foreign_key_checks = 1, @purged_guild_id = NULL");
}
