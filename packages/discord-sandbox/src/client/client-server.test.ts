import { get } from "node:http";
import { MessageFlags, Routes, SlashCommandBuilder } from "discord.js";
import { expect, test } from "vitest";
import { startSandbox } from "../sandbox.ts";
import { startBot } from "../testing/real-bot.ts";
import { restOf } from "../testing/wrong-bot.ts";
import type { GuildView } from "./guild-view.ts";
import type { MessagesView } from "./messages-view.ts";

async function setScene() {
  const sandbox = await startSandbox();
  const guild = sandbox.world.guild({ name: "Raiders" });
  const alice = guild.member("Alice", { locale: "fr" });
  const bob = guild.member("Bob");
  const read = async <View>(path: string, userId: string, more = ""): Promise<View> => {
    const response = await fetch(`${sandbox.url}${path}?guild=${guild.id}&as=${userId}${more}`);
    return (await response.json()) as View;
  };
  return { sandbox, guild, alice, bob, read, [Symbol.asyncDispose]: () => sandbox.close() };
}

/** Status of a request as a browser elsewhere would make it. */
function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}

test("the page brings its own script and lets in nothing else", async () => {
  await using scene = await setScene();
  const page = await fetch(`${scene.sandbox.url}/`);
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe");
});

test.each(["/", "/client/guild", "/client/changes", "/control/overview"])(
  "%s answers this machine only, and no page of another site",
  async (path) => {
    await using scene = await setScene();
    const url = `${scene.sandbox.url}${path}`;
    expect(await statusOf(url, { host: "evil.test" })).toBe(403);
    expect(await statusOf(url, { "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" })).toBe(403);
  },
);

test("a person sees the channels that they may see, and no others", async () => {
  await using scene = await setScene();
  const { guild, alice, bob, read } = scene;
  const secret = guild.channel("secret");
  const viewChannel = "1024";
  guild.overwrite("secret", { id: guild.id, type: 0, allow: "0", deny: viewChannel });
  guild.overwrite("secret", { id: bob.id, type: 1, allow: viewChannel, deny: "0" });
  const namesFor = async (userId: string) =>
    (await read<GuildView>("/client/guild", userId)).channels.map(({ name }) => name);
  expect(await namesFor(alice.id)).not.toContain("secret");
  expect(await namesFor(bob.id)).toContain("secret");
  expect(await read("/client/messages", alice.id, `&channel=${secret.id}`)).toMatchObject({
    kind: "client-refusal",
  });
});

test("an ephemeral answer is read by the one who asked, with the command that was used", async () => {
  await using scene = await setScene();
  const { sandbox, guild, alice, bob, read } = scene;
  await using bot = await startBot(sandbox, {
    onInteraction: async (interaction) =>
      interaction.isChatInputCommand() &&
      interaction.reply({ content: "psst", flags: MessageFlags.Ephemeral }),
  });
  await bot.client.application.commands.set([new SlashCommandBuilder().setName("go").setDescription("d")]);
  await alice.in("#general").slash("/go");
  const general = `&channel=${guild.channel("general").id}`;
  const seen = await read<MessagesView>("/client/messages", alice.id, general);
  expect(seen.messages).toMatchObject([{ isEphemeral: true, command: "/go", payload: { content: "psst" } }]);
  expect((await read<MessagesView>("/client/messages", bob.id, general)).messages).toEqual([]);
});

test("who is asked for and is not there is the server's owner", async () => {
  await using scene = await setScene();
  const view = await scene.read<GuildView>("/client/guild", "1");
  expect(view.personId).toBe(scene.guild.state.ownerId);
});

test("a window hears what changed, commands, ephemeral messages and the clock included, but never what it says", async () => {
  await using scene = await setScene();
  const stream = await fetch(`${scene.sandbox.url}/client/changes`);
  const reader = (stream.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toBe("retry: 500\n\n");
  await scene.alice.in("#general").say("a secret");
  expect((await reader.read()).value).toBe('data: ["messages","guild"]\n\n');
  await scene.sandbox.clock.advance({ minutes: 1 });
  expect((await reader.read()).value).toBe('data: ["guild"]\n\n');
  const { clientId } = scene.sandbox;
  const commands = Routes.applicationGuildCommands(clientId, scene.guild.id);
  await restOf(scene.sandbox).put(commands, { body: [{ name: "go", description: "d" }] });
  expect((await reader.read()).value).toContain('"guild"');
  await reader.cancel();
});

test("the next start is what the bot counts down to, and what is over is none", async () => {
  await using scene = await setScene();
  const { sandbox, guild, alice, read } = scene;
  await using bot = await startBot(sandbox);
  const nextStart = async () => (await read<GuildView>("/client/guild", alice.id)).nextStartMs;
  expect(await nextStart()).toBeNull();
  const channel = await bot.client.channels.fetch(guild.channel("general").id);
  const soon = Math.trunc(sandbox.clock.nowMs() / 1000) + 600;
  if (!channel?.isSendable()) throw new Error("the channel cannot be written in");
  await channel.send(`<t:${soon + 600}:F> <t:${soon - 1200}:R>`);
  expect(await nextStart()).toBeNull();
  await channel.send({ embeds: [{ fields: [{ name: "When", value: `<t:${soon}:R>` }] }] });
  expect(await nextStart()).toBe(soon * 1000);
});
