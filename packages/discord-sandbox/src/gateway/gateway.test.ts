import { Events, GatewayIntentBits, type Message } from "discord.js";
import { GatewayCloseCodes, GatewayOpcodes } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { startSandbox } from "../sandbox.ts";
import { startCheckedSandbox } from "../testing/checked-sandbox.ts";
import { identifyData, openLine } from "../testing/raw-line.ts";
import { startBot } from "../testing/real-bot.ts";

type WrongLine = {
  readonly guarantee: string;
  readonly frames: readonly unknown[];
  readonly code: GatewayCloseCodes;
};

const identify = (data: object) => ({ op: 2, d: { ...identifyData, ...data } });

// https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway
const wrongLines: readonly WrongLine[] = [
  { guarantee: "what is no JSON closes the line", frames: ["{"], code: GatewayCloseCodes.DecodeError },
  {
    guarantee: "a wrong token closes the line",
    frames: [identify({ token: "wrong" })],
    code: GatewayCloseCodes.AuthenticationFailed,
  },
  {
    guarantee: "speaking before IDENTIFY closes the line",
    frames: [{ op: 3, d: {} }],
    code: GatewayCloseCodes.NotAuthenticated,
  },
  {
    guarantee: "a second IDENTIFY closes the line",
    frames: [identify({}), identify({})],
    code: GatewayCloseCodes.AlreadyAuthenticated,
  },
  {
    guarantee: "an unknown opcode closes the line",
    frames: [identify({}), { op: 99, d: null }],
    code: GatewayCloseCodes.UnknownOpcode,
  },
  {
    guarantee: "a shard beyond the count closes the line",
    frames: [identify({ shard: [2, 2] })],
    code: GatewayCloseCodes.InvalidShard,
  },
  {
    guarantee: "an intent that does not exist closes the line",
    frames: [identify({ intents: 1 << 30 })],
    code: GatewayCloseCodes.InvalidIntents,
  },
  {
    guarantee: "an intent that was not approved closes the line",
    frames: [identify({ intents: GatewayIntentBits.MessageContent })],
    code: GatewayCloseCodes.DisallowedIntents,
  },
  {
    guarantee: "more than 120 frames in a minute close the line",
    frames: [identify({}), ...Array.from({ length: 121 }, () => ({ op: 1, d: null }))],
    code: GatewayCloseCodes.RateLimited,
  },
];

test.each(wrongLines)("$guarantee", async ({ frames, code }) => {
  await using sandbox = await startSandbox();
  using line = await openLine(sandbox);
  for (const frame of frames as { d?: object }[]) {
    const isIdentify = typeof frame === "object" && (frame as { op: number }).op === 2;
    line.send(isIdentify ? { ...frame, d: { token: sandbox.token, ...frame.d } } : frame);
  }
  expect(await line.closed).toBe(code);
});

test("an unknown version of the gateway closes the line", async () => {
  await using sandbox = await startSandbox();
  using line = await openLine(sandbox, { version: 3 });
  expect(await line.closed).toBe(GatewayCloseCodes.InvalidAPIVersion);
});

test.each([
  ["in one zlib stream", { compress: "zlib-stream" }, {}],
  ["in one zstd stream", { compress: "zstd-stream" }, {}],
  ["frame by frame", {}, { compress: true }],
] as const)("a line that is compressed %s carries the same frames", async (_name, options, data) => {
  await using sandbox = await startSandbox();
  sandbox.world.guild({ name: "Raiders" });
  using line = await openLine(sandbox, options);
  line.send(identify({ token: sandbox.token, ...data }));
  await line.waitFor("READY");
  expect(await line.waitFor("GUILD_CREATE")).toMatchObject({ d: { name: "Raiders" } });
});

test("after a cut the bot resumes and hears what it missed", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  const alice = guild.member("Alice");
  guild.channel("Raid", { type: 2 });
  await using bot = await startBot(sandbox);
  const resumed = new Promise<number>((resolve) =>
    bot.client.once(Events.ShardResume, (_, count) => resolve(count)),
  );
  const moved = new Promise<string | null>((resolve) =>
    bot.client.once(Events.VoiceStateUpdate, (_, state) => resolve(state.channelId)),
  );
  sandbox.gateway.cut(4000);
  await alice.joinVoice("Raid");
  expect(await resumed).toBeGreaterThan(0);
  expect(await moved).toBe(guild.channel("Raid").id);
  expect(sandbox.gateway.sessions.size).toBe(1);
});

test("op 7 makes the bot come back and resume", async () => {
  await using sandbox = await startCheckedSandbox();
  sandbox.world.guild();
  await using bot = await startBot(sandbox);
  const resumed = new Promise((resolve) => bot.client.once(Events.ShardResume, resolve));
  sandbox.gateway.askToReconnect();
  await resumed;
});

test("op 9 makes the bot identify anew", async () => {
  await using sandbox = await startCheckedSandbox();
  sandbox.world.guild();
  await using bot = await startBot(sandbox);
  const [before] = sandbox.gateway.sessions.keys();
  const ready = new Promise((resolve) => bot.client.once(Events.ShardReady, resolve));
  sandbox.gateway.invalidate(false);
  await ready;
  const [after] = sandbox.gateway.sessions.keys();
  expect(after).toBeDefined();
  expect(after).not.toBe(before);
});

test("a session that is gone cannot be resumed", async () => {
  await using sandbox = await startSandbox();
  using line = await openLine(sandbox);
  line.send({ op: GatewayOpcodes.Resume, d: { token: sandbox.token, session_id: "gone", seq: 1 } });
  expect(await line.waitFor(GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
});

test("all members of a large guild arrive in chunks of a thousand", async () => {
  await using sandbox = await startSandbox();
  const home = sandbox.world.guild();
  for (let index = 0; index < 1500; index += 1)
    home.member(`Member ${index}`, { id: String(5_000_000 + index) });
  await using bot = await startBot(sandbox);
  const guild = await bot.client.guilds.fetch(home.id);
  expect(guild.members.cache.size).toBe(1);
  const chunks: number[] = [];
  bot.client.on(Events.GuildMembersChunk, (members) => chunks.push(members.size));
  expect((await guild.members.fetch()).size).toBe(1502);
  expect(chunks).toEqual([1000, 502]);
});

test("each shard hears of its own guilds, and of all of them together", async () => {
  await using sandbox = await startCheckedSandbox();
  const guilds = Array.from({ length: 6 }, (_, index) =>
    sandbox.world.guild({ id: String((index + 1) * 2 ** 22) }),
  );
  await using bot = await startBot(sandbox, { shards: [0, 1, 2], shardCount: 3 });
  expect(bot.client.ws.shards.size).toBe(3);
  expect(bot.client.guilds.cache.size).toBe(6);
  for (const guild of guilds) {
    const expected = Number((BigInt(guild.id) >> 22n) % 3n);
    expect(bot.client.guilds.cache.get(guild.id)?.shardId).toBe(expected);
  }
});

test("without an intent the bot hears nothing of its events", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  const alice = guild.member("Alice");
  await using bot = await startBot(sandbox, { intents: [GatewayIntentBits.Guilds] });
  await alice.say("hello");
  guild.member("Bob");
  guild.channel("marker");
  await expect.poll(() => bot.client.channels.cache.size).toBe(2);
  expect(sandbox.conformance.events.has("MESSAGE_CREATE")).toBe(false);
  expect(sandbox.conformance.events.has("GUILD_MEMBER_ADD")).toBe(false);
});

test("without MESSAGE_CONTENT others' messages are empty unless they mention the bot", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  const alice = guild.member("Alice");
  await using bot = await startBot(sandbox);
  const heard: string[] = [];
  bot.client.on(Events.MessageCreate, (message: Message) => heard.push(message.content));
  await alice.say("private words");
  await alice.say(`hey <@${sandbox.clientId}>`);
  await expect.poll(() => heard).toEqual(["", `hey <@${sandbox.clientId}>`]);
});

test("with MESSAGE_CONTENT they are readable", async () => {
  await using sandbox = await startCheckedSandbox({ privilegedIntents: { messageContent: true } });
  const alice = sandbox.world.guild().member("Alice");
  await using bot = await startBot(sandbox, {
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
  });
  const heard = new Promise<string>((resolve) =>
    bot.client.once(Events.MessageCreate, (message: Message) => resolve(message.content)),
  );
  await alice.say("words");
  expect(await heard).toBe("words");
});

test("a bot hears nothing from a channel that it cannot see", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild({ bot: ["SendMessages"] });
  const hidden = guild.channel("hidden", {
    overwrites: [{ id: guild.id, type: 0, allow: "0", deny: String(1n << 10n) }],
  });
  const officer = guild.role("Officer", { permissions: ["Administrator"] });
  const alice = guild.member("Alice", { roles: [officer.name] });
  await using bot = await startBot(sandbox);
  const heard: string[] = [];
  bot.client.on(Events.MessageCreate, (message: Message) => heard.push(message.channelId));
  await alice.in(hidden.id).say("psst");
  await alice.in("general").say("hello");
  await expect.poll(() => heard).toEqual([guild.channel("general").id]);
});

test("an outage of a guild is told apart from being removed", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  await using bot = await startBot(sandbox);
  const gone = new Promise((resolve) => bot.client.once(Events.GuildUnavailable, resolve));
  const back = new Promise((resolve) => bot.client.once(Events.GuildAvailable, resolve));
  guild.setAvailable(false);
  await gone;
  guild.setAvailable(true);
  await back;
  const removed = new Promise((resolve) => bot.client.once(Events.GuildDelete, resolve));
  guild.removeBot();
  await removed;
  expect(bot.client.guilds.cache.size).toBe(0);
});
