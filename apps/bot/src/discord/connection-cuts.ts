/** Since when nothing was heard; undefined when nothing was missed. */
export type Cut = Temporal.Instant | undefined;

export type HeardPlace = { readonly shardId: number; readonly guildId: string };

/** Remembers which connections and which guilds are cut off. What is told of them meanwhile happened at some time since then. */
export type ConnectionCuts = {
  /** The connection is lost. Of several losses in a row the first counts. */
  cutShard(shardId: number, at: Temporal.Instant): void;
  /** The connection has told everything that was missed, but for these guilds: they come later. */
  hearShard(shardId: number, missingGuildIds?: Iterable<string>): void;
  /** Discord itself has lost the guild for a while. */
  cutGuild(guildId: string, at: Temporal.Instant): void;
  hearGuild(guildId: string): void;
  since(place: HeardPlace): Cut;
};

/** `beforeStart` says when a connection was last alive in an earlier process. */
export function createConnectionCuts(beforeStart: (shardId: number) => Cut): ConnectionCuts {
  // A shard that is missing here was not heard yet by this process.
  const shards = new Map<number, Cut>();
  const guilds = new Map<string, Cut>();

  const sinceShard = (shardId: number): Cut =>
    shards.has(shardId) ? shards.get(shardId) : beforeStart(shardId);

  return {
    cutShard(shardId, at) {
      if (shards.has(shardId) && !shards.get(shardId)) shards.set(shardId, at);
    },
    hearShard(shardId, missingGuildIds = []) {
      const cut = sinceShard(shardId);
      for (const guildId of missingGuildIds) if (!guilds.has(guildId)) guilds.set(guildId, cut);
      shards.set(shardId, undefined);
    },
    cutGuild(guildId, at) {
      if (!guilds.has(guildId)) guilds.set(guildId, at);
    },
    hearGuild: (guildId) => void guilds.delete(guildId),
    since: ({ shardId, guildId }) => guilds.get(guildId) ?? sinceShard(shardId),
  };
}
