import { MessageFlags, SlashCommandBuilder } from "discord.js";
import { expect, test } from "vitest";
import { ClientRefusal } from "../actor/client-refusal.ts";
import { startCheckedSandbox } from "../testing/checked-sandbox.ts";
import { startBot } from "../testing/real-bot.ts";
import { connectSandbox } from "./connect-sandbox.ts";

test("people of a sandbox in another process act as in this one", async () => {
  await using sandbox = await startCheckedSandbox();
  const remote = connectSandbox(sandbox.url);
  const guild = await remote.guild({ name: "Far away" });
  const alice = await guild.member("Alice", { roles: ["Officer"] });
  await using bot = await startBot(sandbox, {
    onInteraction: async (interaction) =>
      interaction.isChatInputCommand() && interaction.reply({ content: "hi", flags: MessageFlags.Ephemeral }),
  });
  await bot.client.application.commands.set([new SlashCommandBuilder().setName("go").setDescription("d")]);
  expect(await alice.in("#general").slash("/go")).toMatchObject({ content: "hi", isEphemeral: true });
  await expect(alice.slash("/nothing")).rejects.toBeInstanceOf(ClientRefusal);
  const { guilds } = await remote.control("overview", null);
  expect(guilds[0]?.members.map((member) => member.name)).toEqual(["Owner", "Guildhall", "Alice"]);
});

test("the clock of every process is the sandbox's", async () => {
  await using sandbox = await startCheckedSandbox();
  const remote = connectSandbox(sandbox.url);
  const { offsetMs } = await remote.control("clock", { advanceMs: 3_600_000 });
  expect(offsetMs).toBe(3_600_000);
  expect((await remote.control("clock", { advanceMs: 0 })).offsetMs).toBe(3_600_000);
});

test("trouble can be ordered from another process, and what the bot asked for be read", async () => {
  await using sandbox = await startCheckedSandbox();
  const remote = connectSandbox(sandbox.url);
  const guild = await remote.guild();
  await remote.control("disturbRest", { kind: "status", status: 502, route: "/guilds/:guild" });
  const init = { headers: { authorization: `Bot ${sandbox.token}` } };
  expect((await fetch(`${sandbox.apiUrl}/v10/guilds/${guild.id}`, init)).status).toBe(502);
  expect((await fetch(`${sandbox.apiUrl}/v10/guilds/${guild.id}`, init)).status).toBe(200);
  const requests = await remote.control("recentRequests", null);
  expect(requests.map(({ route, status }) => `${status} ${route}`)).toEqual([
    "502 /guilds/:guild",
    "200 /guilds/:guild",
  ]);
});

test("a page of another site can neither act nor look", async () => {
  await using sandbox = await startCheckedSandbox();
  const url = `${sandbox.url}/control/overview`;
  const headers = { "content-type": "application/json", origin: "https://evil.test" };
  expect((await fetch(url, { method: "POST", headers, body: "null" })).status).toBe(403);
  expect((await fetch(url, { method: "POST", body: "null" })).status).toBe(404);
});
