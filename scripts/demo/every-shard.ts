import type { Shards } from "@guildhall/db/settings";

/** All guilds at once, as a bot with a single connection sees them. */
export const everyShard: Shards = { shardCount: 1, shardIds: [0] };
