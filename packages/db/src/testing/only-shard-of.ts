import type { Shards } from "../shards.ts";

/** Shards on which no other guild of the tests is, so that a claim finds only what this test put there. */
export function onlyShardOf(guildId: string): Shards {
  const shardCount = 2 ** 31 - 1;
  return { shardCount, shardIds: [Number((BigInt(guildId) >> 22n) % BigInt(shardCount))] };
}
