import { once } from "node:events";
import { startCheckedSandbox } from "@guildhall/discord-sandbox/testing";
import { type Client, Events, type GuildMember } from "discord.js";
import { expect, test } from "vitest";
import { createClient } from "./client.ts";

async function logIn(client: Client, token: string): Promise<void> {
  const ready = once(client, Events.ClientReady);
  await client.login(token);
  await ready;
}

test("members pass through: only the bot's own stays, with its rights", async () => {
  await using sandbox = await startCheckedSandbox();
  const alice = sandbox.world.guild().member("Alice");
  await using client = createClient(sandbox.apiUrl);
  await logIn(client, sandbox.token);
  const guild = client.guilds.cache.get(alice.guildId);

  const members = await guild?.members.list({ limit: 1000 });

  expect(members?.get(alice.id)?.displayName).toBe("Alice");
  expect([...(guild?.members.cache.keys() ?? [])]).toEqual([sandbox.clientId]);
  expect([...client.users.cache.keys()]).toEqual([sandbox.clientId]);
  expect(guild?.members.me?.permissions.has("ViewChannel")).toBe(true);
});

test("who was never kept is still seen leaving", async () => {
  await using sandbox = await startCheckedSandbox();
  const alice = sandbox.world.guild().member("Alice");
  await using client = createClient(sandbox.apiUrl);
  await logIn(client, sandbox.token);
  const left = once(client, Events.GuildMemberRemove);

  await alice.leaveGuild();

  const [member] = (await left) as [GuildMember];
  expect(member.id).toBe(alice.id);
});
