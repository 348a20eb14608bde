import type { ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { closeDatabase, type Database, openDatabase } from "@guildhall/db";
import type { RowDataPacket } from "mysql2/promise";
import { nextMessage, startChild } from "./child.ts";
import { awaitGuild, furnish, writeGuild } from "./interactions/furnish.ts";
import { type Kind, kinds, type Order, type Round, roundSchema, serverSchema } from "./interactions/round.ts";
import { percentile } from "./percentile.ts";

const concurrency = 50;
const memberCount = 100;
const interactionsPerRound = 250;
const warmUpRounds = 4;
const measuredRounds = 12;
const idleTimeoutSeconds = 120;

/** One bot with a local Discord and a database of its own. */
type Stand = { readonly discord: ChildProcess; readonly bot: ChildProcess; readonly db: Database };

export type Addresses = { readonly bare: string; readonly ours: string };

/**
 * How long people wait for an acknowledgement, and how many get one in a second: of a bare bot, which is the floor, and of
 * ours. They take turns, so that whatever else the machine does befalls both.
 */
export async function measureInteractions(addresses: Addresses): Promise<Record<string, number>> {
  await using stack = new AsyncDisposableStack();
  const bare = await openStand(stack, addresses.bare, startBareBot);
  const ours = await openStand(stack, addresses.ours, startOurBot);
  const rounds: Measured[] = [];
  for (let round = 1; round <= warmUpRounds + measuredRounds; round += 1) {
    for (const kind of kinds) {
      const turn = { kind, floor: await play(bare, kind), ours: await play(ours, kind) };
      if (round > warmUpRounds) rounds.push(turn);
      await awaitIdle(ours.db);
    }
  }
  const writes = (warmUpRounds + measuredRounds) * interactionsPerRound;
  for (const { db } of [bare, ours]) await requireAnswers(db, writes);
  return { ...figuresOf("read", rounds), ...figuresOf("write", rounds), concurrency, rows_per_bot: writes };
}

type Measured = { readonly kind: Kind; readonly floor: Round; readonly ours: Round };
type StartBot = (url: string, stand: Pick<Stand, "discord" | "db">) => Promise<ChildProcess>;

async function openStand(stack: AsyncDisposableStack, url: string, startBot: StartBot): Promise<Stand> {
  const discord = startChild(new URL("interactions/serve-guild.ts", import.meta.url), [String(memberCount)]);
  stack.defer(() => void discord.kill());
  const db = openDatabase(url, { logger: { debug: () => undefined } });
  stack.defer(() => closeDatabase(db));
  const bot = await startBot(url, { discord, db });
  stack.defer(() => void bot.kill());
  await tell(discord, "await bot");
  return { discord, bot, db };
}

const startBareBot: StartBot = async (url, { discord, db }) => {
  const server = serverSchema.parse(await nextMessage(discord));
  await writeGuild(db, server);
  const eventId = String(await furnish(db, server));
  const { apiUrl, token, channelId } = server;
  const file = new URL("interactions/bare-bot.ts", import.meta.url);
  return startChild(file, [apiUrl, token, url, channelId, eventId]);
};

/** As it is shipped; its log goes nowhere, but it is written. */
const startOurBot: StartBot = async (url, { discord, db }) => {
  const server = serverSchema.parse(await nextMessage(discord));
  const bot = startChild(new URL("../apps/bot/src/main.ts", import.meta.url), [], {
    NODE_ENV: "production",
    DATABASE_URL: url,
    DISCORD_API_URL: server.apiUrl,
    DISCORD_CLIENT_ID: server.clientId,
    DISCORD_TOKEN: server.token,
    BOT_PORT: "0",
  });
  await awaitGuild(db, server);
  await furnish(db, server);
  return bot;
};

async function play({ discord }: Stand, kind: Kind): Promise<Round> {
  return roundSchema.parse(await tell(discord, { kind, count: interactionsPerRound, concurrency }));
}

function tell(discord: ChildProcess, order: Order): Promise<unknown> {
  discord.send(order);
  return nextMessage(discord);
}

/** What our bot does after an acknowledgement, such as its cards, must not burden the other one's turn. */
async function awaitIdle(db: Database): Promise<void> {
  const deadlineMs = performance.now() + idleTimeoutSeconds * 1000;
  while (performance.now() < deadlineMs) {
    const facts = await count(db, "select count(*) as count from facts where not is_fanned_out");
    const pending = await count(db, "select count(*) as count from deliveries where state = 'pending'");
    if (facts + pending === 0) return;
    await pause(100);
  }
  throw new Error("Our bot did not come to rest");
}

/** Every acknowledged answer is in the database, once. */
async function requireAnswers(db: Database, expected: number): Promise<void> {
  const stored = await count(
    db,
    "select count(*) as count from facts where name = 'events.eventAnswered' and correlation_id is not null",
  );
  if (stored !== expected) throw new Error(`${expected} answers were acknowledged, and ${stored} are stored`);
}

async function count(db: Database, statement: string): Promise<number> {
  const [[row]] = await db.$client.query<RowDataPacket[]>(statement);
  return Number(row?.count);
}

function figuresOf(kind: Kind, all: readonly Measured[]): Record<string, number> {
  const rounds = all.filter((round) => round.kind === kind);
  const floor = summarise(rounds.map((round) => round.floor));
  const ours = summarise(rounds.map((round) => round.ours));
  return {
    [`floor_${kind}_p50_ms`]: floor.p50,
    [`${kind}_p50_ms`]: ours.p50,
    [`${kind}_p50_ratio`]: round(ours.p50 / floor.p50),
    [`floor_${kind}_p99_ms`]: floor.p99,
    [`${kind}_p99_ms`]: ours.p99,
    [`floor_${kind}_per_second`]: floor.perSecond,
    [`${kind}_per_second`]: ours.perSecond,
  };
}

function summarise(rounds: readonly Round[]): { p50: number; p99: number; perSecond: number } {
  const milliseconds = rounds.flatMap((round) => round.milliseconds);
  const seconds = rounds.reduce((sum, round) => sum + round.seconds, 0);
  return {
    p50: round(percentile(milliseconds, 50)),
    p99: round(percentile(milliseconds, 99)),
    perSecond: Math.round(milliseconds.length / seconds),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
