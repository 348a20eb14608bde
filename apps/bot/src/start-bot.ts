import { openBalancer } from "@guildhall/balancer";
import { type Clock, systemClock } from "@guildhall/core";
import { isFeatureOn } from "@guildhall/core/settings";
import { closeDatabase, type Database, openDatabase, pingDatabase } from "@guildhall/db";
import { findGuild } from "@guildhall/db/settings";
import {
  createMetrics,
  createShutdown,
  type Logger,
  type Shutdown,
  startHealthServer,
} from "@guildhall/observability";
import { openLookUps } from "@guildhall/player-api";
import type { Context } from "@guildhall/use-cases";
import { listGateStates } from "@guildhall/use-cases/verification";
import { type Client, Events } from "discord.js";
import { createClient } from "./discord/client.ts";
import type { ReadWord } from "./discord/command-words.ts";
import type { BotFeature } from "./discord/define-feature.ts";
import { startDeliveries } from "./discord/deliver-facts.ts";
import { startHeartbeat } from "./discord/heartbeat.ts";
import { createListenerGuard } from "./discord/listener-guard.ts";
import { type Pace, usualPace } from "./discord/pace.ts";
import { createPublisher, startPublishing } from "./discord/publish-commands.ts";
import { renderCommands } from "./discord/render-commands.ts";
import { createRouter } from "./discord/router.ts";
import { startJobs } from "./discord/run-jobs.ts";
import { startWorkers } from "./discord/run-workers.ts";
import type { ChromiumPlace } from "./discord/tools.ts";
import type { BotEnv } from "./env.ts";
import { botFeatures } from "./features/index.ts";

export type Bot = {
  /** Where health and metrics listen. */
  readonly healthPort: number;
  /** Answers whether everything stopped cleanly. */
  stop(reason: string): Promise<boolean>;
};

export type BotOptions = {
  readonly env: BotEnv;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Tests of the framework bring features of their own. */
  readonly features?: readonly BotFeature[] | undefined;
  readonly readWord?: ReadWord | undefined;
  /** Tests need not wait as long as Discord wants to rest. */
  readonly pace?: Pace | undefined;
};

/** Starts one bot process: database, health, Discord. A failure on the way stops what had started. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { env, logger, clock = systemClock, features = botFeatures, readWord, pace = usualPace } = options;
  const shutdown = createShutdown({ logger });
  try {
    const db = openDatabase(env.DATABASE_URL, { logger });
    shutdown.onStop("database", () => closeDatabase(db));
    // Used once a guild has been gone for thirty days; nothing connects before.
    const purgeDb = openDatabase(env.DATABASE_PURGE_URL ?? env.DATABASE_URL, { logger, connectionLimit: 1 });
    shutdown.onStop("purge database", () => closeDatabase(purgeDb));

    const metrics = createMetrics("bot");
    const client = createClient(env.DISCORD_API_URL);
    const health = await startHealthServer({
      host: env.BOT_HOST,
      port: env.BOT_PORT,
      registry: metrics.registry,
      checks: { database: () => pingDatabase(db), discord: () => client.isReady() },
    });
    shutdown.onStop("health", () => health.close());

    const deployment = { operatorUserIds: env.OPERATOR_USER_IDS, itemSite: env.ITEM_SITE_URL };
    const balancer = openBalancer();
    shutdown.onStop("balancer", () => balancer.close());
    const playerServices = openLookUps(env, clock);
    const context: Context = { db, clock, deployment, balancer, playerServices };
    metrics.watchGates(() => listGateStates(context));
    const route = createRouter({ context, features, readWord, logger, metrics, pace });
    client.on(Events.InteractionCreate, (interaction) => void route(interaction));
    const chromium = { path: env.CHROMIUM_PATH, hasSandbox: env.CHROMIUM_SANDBOX === "1" };
    await attachFeatures(client, { context, purgeDb, chromium, features, readWord, pace, logger, shutdown });
    shutdown.onStop("discord", () => client.destroy());
    await client.login(env.DISCORD_TOKEN);

    return { healthPort: health.port, stop: (reason) => shutdown.stop(reason) };
  } catch (error) {
    await shutdown.stop("start failed");
    throw error;
  }
}

type Parts = Pick<BotOptions, "logger" | "readWord"> & {
  readonly context: Context;
  readonly purgeDb: Database;
  readonly chromium: ChromiumPlace;
  readonly features: readonly BotFeature[];
  readonly pace: Pace;
  readonly shutdown: Shutdown;
};

/** Attaches what the features listen to; once Discord is there, hands facts out and brings commands up to date. */
async function attachFeatures(client: Client, parts: Parts): Promise<void> {
  const { context, features, logger, shutdown } = parts;
  const listening = createListenerGuard(logger);
  shutdown.onStop("listeners", () => listening.idle());
  const listeners = features.flatMap(({ listeners = [] }) => listeners);
  await Promise.all(listeners.map((listener) => listener.attach(client, context, listening.guard)));
  client.once(Events.ClientReady, (ready) => startWork(ready, parts));
  client.on(Events.Error, (error) => logger.error({ err: error }, "gateway error"));
}

/** What runs by itself while the bot is connected. */
function startWork(client: Client<true>, parts: Parts): void {
  const { context, purgeDb, chromium, features, pace, logger, shutdown } = parts;
  const publishCommands = createPublisher((guildId) => renderCommandsOf(guildId, parts), { client, logger });
  const panelButtons = features.flatMap((feature) => feature.panelButtons ?? []);
  const tools = { context, client, purgeDb, chromium, panelButtons, publishCommands };
  const shards = { shardCount: client.options.shardCount ?? 1, shardIds: [...client.ws.shards.keys()] };
  const handlers = features.flatMap(({ factHandlers = [] }) => factHandlers);
  const jobs = features.flatMap((feature) => feature.jobs ?? []);
  const workers = features.flatMap((feature) => feature.workers ?? []);
  const guildIds = [...client.guilds.cache.keys()];
  const started = {
    heartbeat: startHeartbeat({ client, context, logger }),
    publishing: startPublishing({ guildIds, publishCommands, logger }),
    jobs: startJobs({ tools, jobs, shards, logger, pace }),
    workers: startWorkers({ tools, workers, shards, logger }),
    deliveries: startDeliveries({ tools, handlers, shards, logger, pace }),
  };
  for (const [name, { stop }] of Object.entries(started)) shutdown.onStop(name, stop);
}

/** The commands of a guild: those of modules that it switched off are left out. */
async function renderCommandsOf(guildId: string, { context, features, readWord }: Parts) {
  const { modulesOff = [] } = (await findGuild(context.db, guildId)) ?? {};
  return renderCommands(features, { readWord, isOn: (feature) => isFeatureOn(modulesOff, feature) });
}
