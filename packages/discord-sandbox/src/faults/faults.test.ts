import { spawn } from "node:child_process";
import { once } from "node:events";
import { Events, type GuildMember, type Interaction, SlashCommandBuilder } from "discord.js";
import { expect, test } from "vitest";
import type { SandboxOptions } from "../sandbox.ts";
import { startCheckedSandbox } from "../testing/checked-sandbox.ts";
import { startBot } from "../testing/real-bot.ts";
import { stillClock } from "../testing/still-clock.ts";
import { restOf } from "../testing/wrong-bot.ts";

const messages = "/channels/:channel/messages";

async function setScene(options: SandboxOptions = {}) {
  const sandbox = await startCheckedSandbox(options);
  const guild = sandbox.world.guild();
  const channel = guild.channel("general");
  const send = (body: object) => restOf(sandbox).post(`/channels/${channel.id}/messages`, { body });
  return { sandbox, guild, channel, send, [Symbol.asyncDispose]: () => sandbox.close() };
}

test("stored, then 500: the message is there, and a retry with its nonce makes no second one", async () => {
  await using scene = await setScene();
  scene.sandbox.faults.disturbRest({ kind: "stored-then-500", route: messages });
  const body = { content: "card", nonce: "delivery-7", enforce_nonce: true };
  await expect(scene.send(body)).rejects.toThrow("Internal Server Error");
  expect(scene.channel.messages.size).toBe(1);
  await scene.send(body);
  expect(scene.channel.messages.size).toBe(1);
});

test("a nonce is forgotten after a few minutes", async () => {
  await using scene = await setScene();
  const body = { content: "card", nonce: "n", enforce_nonce: true };
  await scene.send(body);
  await scene.sandbox.clock.advance({ minutes: 6 });
  await scene.send(body);
  expect(scene.channel.messages.size).toBe(2);
});

test("a nonce that is not enforced makes a second message", async () => {
  await using scene = await setScene();
  await scene.send({ content: "card", nonce: "n" });
  await scene.send({ content: "card", nonce: "n" });
  expect(scene.channel.messages.size).toBe(2);
});

test("a failure before anything is done leaves nothing behind", async () => {
  await using scene = await setScene();
  const { faults } = scene.sandbox;
  faults.disturbRest({ kind: "status", status: 503, route: messages });
  await expect(scene.send({ content: "c" })).rejects.toThrow();
  faults.disturbRest({ kind: "drop", route: messages });
  await expect(scene.send({ content: "c" })).rejects.toThrow();
  faults.disturbRest({ kind: "missing-permission", route: messages });
  await expect(scene.send({ content: "c" })).rejects.toThrow("Missing Permissions");
  expect(scene.channel.messages.size).toBe(0);
});

test("the bot is killed at the n-th request, and only there", async () => {
  await using scene = await setScene();
  const killed: string[] = [];
  scene.sandbox.faults.disturbRest({
    kind: "kill",
    route: messages,
    after: 2,
    onKill: () => killed.push("bot"),
  });
  await scene.send({ content: "1" });
  await scene.send({ content: "2" });
  expect(killed).toEqual([]);
  await expect(scene.send({ content: "3" })).rejects.toThrow();
  expect(killed).toEqual(["bot"]);
  expect(scene.channel.messages.size).toBe(2);
});

test("a bot in a process of its own is killed by its id before its third request is done", async () => {
  await using scene = await setScene();
  const { sandbox, channel } = scene;
  const url = `${sandbox.apiUrl}/v10/channels/${channel.id}/messages`;
  const init = {
    method: "POST",
    headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
    body: JSON.stringify({ content: "c" }),
  };
  const sendFive = `for (let sent = 0; sent < 5; sent += 1) await fetch("${url}", ${JSON.stringify(init)});`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", sendFive]);
  if (child.pid === undefined) throw new Error("the child did not start");
  sandbox.faults.disturbRest({ kind: "kill", route: messages, after: 2, pid: child.pid });
  expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
  expect(channel.messages.size).toBe(2);
});

test("a slow answer is slow and nothing else", async () => {
  await using scene = await setScene();
  scene.sandbox.faults.disturbRest({ kind: "latency", delayMs: 60, route: messages });
  const startedMs = performance.now();
  await scene.send({ content: "c" });
  expect(performance.now() - startedMs).toBeGreaterThanOrEqual(55);
});

test("an interaction that is delivered twice can be answered once", async () => {
  await using scene = await setScene({ clock: stillClock });
  const heard: Interaction[] = [];
  await using bot = await startBot(scene.sandbox, {
    onInteraction: async (interaction) => {
      heard.push(interaction);
      if (interaction.isChatInputCommand()) await interaction.reply(`answer ${heard.length}`);
    },
  });
  await bot.client.application.commands.set([new SlashCommandBuilder().setName("go").setDescription("d")]);
  scene.sandbox.faults.disturbGateway({ kind: "duplicate", event: "INTERACTION_CREATE" });
  const reply = await scene.guild.member("Alice").slash("/go");
  await expect.poll(() => bot.errors.length).toBe(1);
  expect(heard).toHaveLength(2);
  expect(String(bot.errors[0])).toContain("already been acknowledged");
  expect(reply.content).toMatch(/^answer/);
});

test("two events can arrive in the wrong order, or not at all", async () => {
  await using scene = await setScene();
  await using bot = await startBot(scene.sandbox);
  const joined: string[] = [];
  bot.client.on(Events.GuildMemberAdd, ({ user }: GuildMember) => joined.push(user.username));
  scene.sandbox.faults.disturbGateway({ kind: "reorder", event: "GUILD_MEMBER_ADD" });
  scene.guild.member("First");
  scene.guild.member("Second");
  await expect.poll(() => joined).toEqual(["second", "first"]);
  scene.sandbox.faults.disturbGateway({ kind: "lose", event: "GUILD_MEMBER_ADD" });
  scene.guild.member("Third");
  scene.guild.member("Fourth");
  await expect.poll(() => joined).toEqual(["second", "first", "fourth"]);
});

test("a gateway that is out of reach cuts the bot, which comes back once it can", async () => {
  await using scene = await setScene();
  const { gateway } = scene.sandbox;
  await using bot = await startBot(scene.sandbox);
  const cut = once(bot.client, Events.ShardReconnecting);
  gateway.setReachable(false);
  await cut;
  const back = once(bot.client, Events.ShardResume);
  gateway.setReachable(true);
  await back;
  expect(bot.client.isReady()).toBe(true);
});
