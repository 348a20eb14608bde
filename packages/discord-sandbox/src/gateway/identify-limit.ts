import type { Connection } from "./connection.ts";

/** How many shards may identify at once, as `max_concurrency` tells; a large bot has 16. */
export const identifiesAtOnce = 16;

const windowMs = 5000;

export type IdentifyLimit = {
  /** Counts an IDENTIFY of this shard, unless another one of its rate-limit key came just before. */
  admit(shardId: number, connection: Connection): boolean;
};

/**
 * One IDENTIFY per key in five seconds. https://discord.com/developers/docs/events/gateway#sharding-max-concurrency
 * Gentler than Discord: a line that is closed counts no more, so that a bot restarted by a test need not wait.
 */
export function identifyLimit(): IdentifyLimit {
  const latest = new Map<number, { readonly atMs: number; readonly connection: Connection }>();
  return {
    admit(shardId, connection) {
      const key = shardId % identifiesAtOnce;
      const nowMs = performance.now();
      const before = latest.get(key);
      if (before && nowMs - before.atMs < windowMs && isOpen(before.connection)) return false;
      latest.set(key, { atMs: nowMs, connection });
      return true;
    },
  };
}

function isOpen({ socket }: Connection): boolean {
  return socket.readyState === socket.OPEN;
}
