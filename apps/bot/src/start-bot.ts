import { type Clock, systemClock } from "@guildhall/core";
import { closeDatabase, openDatabase, pingDatabase } from "@guildhall/db";
import { createMetrics, createShutdown, type Logger, startHealthServer } from "@guildhall/observability";
import type { Context } from "@guildhall/use-cases";
import { type Client, Events, type Guild } from "discord.js";
import { createClient } from "./discord/client.ts";
import { publishCommands } from "./discord/publish-commands.ts";
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
    listen(client, context, logger);
    shutdown.onStop("discord", () => client.destroy());
    await client.login(env.DISCORD_TOKEN);

    return { healthPort: health.port, stop: (reason) => shutdown.stop(reason) };
  } catch (error) {
    await shutdown.stop("start failed");
    throw error;
  }
}

/** Attaches what every feature listens to, and keeps each server's commands those that we have. */
function listen(client: Client, context: Context, logger: Logger): void {
  const guard = createGuard(logger);
  for (const { listeners } of botFeatures) {
    for (const listener of listeners) listener.attach(client, context, guard);
  }

  const wanted = renderCommands(botFeatures.flatMap(({ commands }) => commands));
  const publish = (guild: Guild) =>
    publishCommands(guild.id, wanted, {
      rest: client.rest,
      applicationId: client.application?.id ?? "",
      logger,
    });
  client.on(Events.GuildCreate, (guild) => guard("publish commands", () => publish(guild)));
  client.on(Events.ClientReady, ({ guilds }) => {
    for (const guild of guilds.cache.values()) guard("publish commands", () => publish(guild));
  });
  client.on(Events.Error, (error) => logger.error({ err: error }, "gateway error"));
}
