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
  let beatAt: Temporal.Instant | undefined;
  let beating: Promise<void> | undefined;

  async function beat(now: Temporal.Instant): Promise<void> {
    for (const [shardId, { status }] of client.ws.shards) {
      if (status !== Status.Ready) continue;
      const shardCount = client.options.shardCount ?? 1;
      await saveShardHeartbeat(db, {
        shardId,
        shardCount,
        beatAt: now,
        readyAt: readyAt.get(shardId) ?? null,
      });
    }
  }

  function beatWhenDue(): void {
    const now = clock.now();
    if (beating || (beatAt && beatAt.until(now).total("seconds") < beatSeconds)) return;
    beatAt = now;
    beating = beat(now)
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
  beatWhenDue();
  const timer = setInterval(beatWhenDue, lookMilliseconds);
  return {
    async stop() {
      clearInterval(timer);
      client.off(Events.ShardReady, noteReady);
      await beating;
    },
  };
}
