import type { Clock } from "@guildhall/core";
import {
  forgetShards,
  forgetWork,
  openTestDatabase,
  preparePurgeUrl,
  prepareWorkerDatabase,
} from "@guildhall/db/testing";
import { type CheckedSandbox, startCheckedSandbox } from "@guildhall/discord-sandbox/testing";
import { createLogger } from "@guildhall/observability";
import { afterAll, beforeAll, vi } from "vitest";
import type { ReadWord } from "../discord/command-words.ts";
import type { BotFeature } from "../discord/define-feature.ts";
import type { Pace } from "../discord/pace.ts";
import type { BotEnv } from "../env.ts";
import { type Bot, startBot } from "../start-bot.ts";
import { chromiumPath } from "./env.ts";

/** A local Discord with our own bot in it, as `main.ts` would start it. All they say is checked against Discord's API description. */
export type TestBot = {
  readonly sandbox: CheckedSandbox;
  readonly db: Awaited<ReturnType<typeof openTestDatabase>>;
  /** Every line that the bot logged so far. */
  logLines(): readonly Record<string, unknown>[];
  healthUrl(path: string): string;
  /** Stops the bot and starts a fresh one, as after an update; `meanwhile` happens while there is none. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
  /** Waits until something is so; fails with what it last saw when it never is. */
  until<Result>(look: () => Result | Promise<Result>): Promise<Result>;
};

export type TestBotOptions = {
  /** A database that the bot uses instead of the tests' own. */
  readonly databaseUrl?: string;
  /** Instead of the product's features; their commands' words come from `readWord`. */
  readonly features?: readonly BotFeature[];
  readonly readWord?: ReadWord;
  /** Where the scraper reads; left out: nowhere. */
  readonly itemSite?: string;
  /** Where accounts are looked up; left out: nowhere. */
  readonly whiteout?: BotEnv["whiteout"];
  /** `stillClock` for tests that count minutes; else time goes on by itself. */
  readonly clock?: Clock;
  /** Whether Discord holds the bot to its limits; left out: yes. Where a test has it post hundreds of messages, nobody waits for them. */
  readonly rateLimits?: boolean;
  /** `usualPace` where a test counts edits; else nobody waits for one. */
  readonly pace?: Pace;
};

const briskPace: Pace = {
  spacingMilliseconds: 50,
  factPollMilliseconds: 50,
  jobPollMilliseconds: 50,
  // On a busy machine most answers still come in one piece, and Discord has not lost its patience yet.
  deferMilliseconds: 2400,
};

/** Call it at the top of a test file: one Discord and one bot for all its tests, each with guilds of its own. */
export async function startTestBot(options: TestBotOptions = {}): Promise<TestBot> {
  const db = await openTestDatabase();
  await forgetWork(db);
  const databaseUrl = options.databaseUrl ?? (await prepareWorkerDatabase());
  const purgeUrl = options.databaseUrl ?? (await preparePurgeUrl());
  const { clock, rateLimits } = options;
  const sandbox = await startCheckedSandbox({
    ...(clock && { clock }),
    ...(rateLimits !== undefined && { rateLimits }),
  });
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const logger = createLogger({ app: "bot", level: "debug", destination });
  let bot: Bot;

  async function start(): Promise<void> {
    bot = await startBot({
      logger,
      clock: sandbox.clock,
      features: options.features,
      readWord: options.readWord,
      pace: options.pace ?? briskPace,
      env: envFor(sandbox, { databaseUrl, purgeUrl, itemSite: options.itemSite, whiteout: options.whiteout }),
    });
  }

  beforeAll(async () => {
    await forgetShards(db);
    await start();
  });
  afterAll(async () => {
    await bot.stop("tests are through");
    // Other files' tests use this database, and a bot that is gone must not look alive in them.
    await forgetShards(db);
    await sandbox.close();
  });

  return {
    sandbox,
    db,
    logLines: () => lines.map((line) => JSON.parse(line)),
    healthUrl: (path) => `http://127.0.0.1:${bot.healthPort}${path}`,
    async restart(meanwhile) {
      await bot.stop("restart");
      await meanwhile?.();
      await start();
    },
    until: async (look) =>
      await vi.waitFor(look, { timeout: 10_000, interval: 20 }).catch(withTrouble(lines)),
  };
}

/** A test that waited in vain also says what the bot could not do. */
function withTrouble(lines: readonly string[]): (error: unknown) => never {
  return (error) => {
    const troubles = lines.filter((line) => /"level":"(warn|error|fatal)"/.test(line)).slice(-mostTroubles);
    if (error instanceof Error) error.message += ["", "The bot's trouble:", ...troubles].join("\n");
    throw error;
  };
}

const mostTroubles = 5;

type Places = {
  readonly databaseUrl: string;
  readonly purgeUrl: string;
  readonly itemSite?: string | undefined;
  readonly whiteout: BotEnv["whiteout"];
};

/** Nobody is the operator, and no site is read, unless a test says so. */
function envFor(sandbox: CheckedSandbox, { databaseUrl, purgeUrl, itemSite, whiteout }: Places): BotEnv {
  return {
    DATABASE_URL: databaseUrl,
    DATABASE_PURGE_URL: purgeUrl,
    DISCORD_API_URL: sandbox.apiUrl,
    DISCORD_CLIENT_ID: sandbox.clientId,
    DISCORD_TOKEN: sandbox.token,
    BOT_HOST: "127.0.0.1",
    BOT_PORT: 0,
    LOG_LEVEL: "debug",
    OPERATOR_USER_IDS: new Set(),
    ITEM_SITE_URL: itemSite ?? "http://127.0.0.1:1",
    CHROMIUM_PATH: chromiumPath,
    CHROMIUM_SANDBOX: "0",
    whiteout,
  };
}
