import { saveShardHeartbeat } from "@guildhall/db/settings";
import type { Logger } from "@guildhall/observability";
import type { Context } from "@guildhall/use-cases";
import { type Client, Events, Status } from "discord.js";

const beatSeconds = 10;
/** How often the clock is looked at: a clock that jumps ahead must not make the bot look dead. */
const lookMilliseconds = 250;

export type HeartbeatOptions = {
  readonly client: Client<true>;
  readonly context: Context;
  readonly logger: Logger;
};

/** Writes down regularly which connections to Discord are alive: the dashboard trusts our tables only as long as they are. */
export function startHeartbeat({ client, context, logger }: HeartbeatOptions): { stop(): Promise<void> } {
  const { db, clock } = context;
  const readyAt = new Map([...client.ws.shards.keys()].map((shardId) => [shardId, clock.now()]));
  const beatAt = new Map<number, Temporal.Instant>();
  let beating: Promise<void> | undefined;

  function isDue(shardId: number, now: Temporal.Instant): boolean {
    const last = beatAt.get(shardId);
    return !last || last.until(now).total("seconds") >= beatSeconds;
  }

  async function beat(): Promise<void> {
    const now = clock.now();
    for (const [shardId, { status }] of client.ws.shards) {
      if (status !== Status.Ready || !isDue(shardId, now)) continue;
      const shardCount = client.options.shardCount ?? 1;
      beatAt.set(shardId, now);
      await saveShardHeartbeat(db, {
        shardId,
        shardCount,
        beatAt: now,
        readyAt: readyAt.get(shardId) ?? null,
        botUserId: client.user.id,
      });
    }
  }

  function look(): void {
    beating ??= beat()
      .catch((error: unknown) => logger.error({ err: error }, "heartbeat failed"))
      .finally(() => {
        beating = undefined;
      });
  }

  /** A connection that had to start anew heard its guilds anew; one that went on has missed nothing. */
  function noteReady(shardId: number): void {
    readyAt.set(shardId, clock.now());
  }

  client.on(Events.ShardReady, noteReady);
  look();
  const timer = setInterval(look, lookMilliseconds);
  return {
    async stop() {
      clearInterval(timer);
      client.off(Events.ShardReady, noteReady);
      await beating;
    },
  };
}
