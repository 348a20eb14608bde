import { type SQL, sql } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";

/** The part of all guilds that one process looks after: Discord's rule is `(guild id >> 22) % shard count`. */
export type Shards = { readonly shardCount: number; readonly shardIds: readonly number[] };

/** True for rows whose guild is on these shards. */
export function onShards(guildId: MySqlColumn, { shardCount, shardIds }: Shards): SQL {
  return sql`(${guildId} >> 22) % ${shardCount} in ${shardIds}`;
}
