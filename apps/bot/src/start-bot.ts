import { type Clock, systemClock } from "@guildhall/core";
import { closeDatabase, openDatabase, pingDatabase } from "@guildhall/db";
import {
  createMetrics,
  createShutdown,
  type Logger,
  type Shutdown,
  startHealthServer,
} from "@guildhall/observability";
import type { Context } from "@guildhall/use-cases";
import { type Client, Events } from "discord.js";
import { createClient } from "./discord/client.ts";
import { startDeliveries } from "./discord/deliver-facts.ts";
import { createPublisher } from "./discord/publish-commands.ts";
import { renderCommands } from "./discord/render-commands.ts";
import { createGuard, createRouter } from "./discord/router.ts";
import type { BotEnv } from "./env.ts";
import { botFeatures } from "./features/index.ts";

export type Bot = {
  /** Where health and metrics listen. */
  readonly healthPort: number;
  /** Answers whether everything stopped cleanly. */
  stop(reason: string): Promise<boolean>;
};

export type BotOptions = { readonly env: BotEnv; readonly logger: Logger; readonly clock?: Clock };

/** Starts one bot process: database, health, Discord. A failure on the way stops what had started. */
export async function startBot({ env, logger, clock = systemClock }: BotOptions): Promise<Bot> {
  const shutdown = createShutdown({ logger });
  try {
    const db = openDatabase(env.DATABASE_URL, { logger });
    shutdown.onStop("database", () => closeDatabase(db));

    const metrics = createMetrics("bot");
    const client = createClient(env.DISCORD_API_URL);
    const health = await startHealthServer({
      host: env.BOT_HOST,
      port: env.BOT_PORT,
      registry: metrics.registry,
      checks: { database: () => pingDatabase(db), discord: () => client.isReady() },
    });
    shutdown.onStop("health", () => health.close());

    const context: Context = { db, clock };
    const route = createRouter({ context, features: botFeatures, logger, metrics });
    client.on(Events.InteractionCreate, (interaction) => void route(interaction));
    attachFeatures(client, { context, logger, shutdown });
    shutdown.onStop("discord", () => client.destroy());
    await client.login(env.DISCORD_TOKEN);

    return { healthPort: health.port, stop: (reason) => shutdown.stop(reason) };
  } catch (error) {
    await shutdown.stop("start failed");
    throw error;
  }
}

type Parts = { readonly context: Context; readonly logger: Logger; readonly shutdown: Shutdown };

/** Attaches what the features listen to; once Discord is there, hands facts out and brings commands up to date. */
function attachFeatures(client: Client, { context, logger, shutdown }: Parts): void {
  const guard = createGuard(logger);
  for (const listener of botFeatures.flatMap(({ listeners }) => listeners)) {
    listener.attach(client, context, guard);
  }

  const commands = renderCommands(botFeatures.flatMap((feature) => feature.commands));
  client.once(Events.ClientReady, (ready) => {
    const publishCommands = createPublisher(commands, { client: ready, logger });
    const { stop } = startDeliveries({
      tools: { context, client: ready, publishCommands },
      handlers: botFeatures.flatMap(({ factHandlers }) => factHandlers),
      shards: { shardCount: ready.options.shardCount ?? 1, shardIds: [...ready.ws.shards.keys()] },
      logger,
    });
    shutdown.onStop("deliveries", stop);
    // An update may bring other commands than those that the guilds have.
    for (const guildId of ready.guilds.cache.keys()) {
      guard("publish commands", () => publishCommands(guildId));
    }
  });
  client.on(Events.Error, (error) => logger.error({ err: error }, "gateway error"));
}
