import type { Message } from "discord.js";
import { Routes } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { startCheckedSandbox } from "../testing/checked-sandbox.ts";
import { startBot } from "../testing/real-bot.ts";

async function setScene() {
  const sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  const alice = guild.member("Alice");
  const bob = guild.member("Bob");
  const bot = await startBot(sandbox);
  const channel = await bot.client.channels.fetch(guild.channel("general").id);
  if (!channel?.isSendable()) throw new Error("the channel cannot be written in");
  const asked = await channel.messages.fetch((await alice.say("who comes?")).id);
  return {
    alice,
    bob,
    bot,
    asked,
    async [Symbol.asyncDispose]() {
      await bot.client.destroy();
      await sandbox.close();
    },
  };
}

function mentioned(message: Message): string[] {
  return [...message.mentions.users.keys()];
}

// https://discord.com/developers/docs/resources/message#allowed-mentions-object
test("a reply mentions whom it answers, once, and an edit keeps that", async () => {
  await using scene = await setScene();
  const { alice, bob, asked } = scene;
  expect(mentioned(await asked.reply("everybody"))).toEqual([alice.id]);
  const reply = await asked.reply(`<@${bob.id}> and <@${alice.id}>`);
  expect(mentioned(reply)).toEqual([alice.id, bob.id]);
  expect(mentioned(await reply.edit("nobody"))).toEqual([alice.id]);
});

test("a reply mentions nobody whom its allowed mentions leave out", async () => {
  await using scene = await setScene();
  const { alice, bot, asked } = scene;
  const mentionsOf = async (allowed_mentions: object) => {
    const body = { content: "x", message_reference: { message_id: asked.id }, allowed_mentions };
    const sent = await bot.client.rest.post(Routes.channelMessages(asked.channelId), { body });
    return (sent as { mentions: { id: string }[] }).mentions.map(({ id }) => id);
  };
  expect(await mentionsOf({ replied_user: true })).toEqual([alice.id]);
  expect(await mentionsOf({ replied_user: false })).toEqual([]);
  expect(await mentionsOf({ parse: ["users"] })).toEqual([]);
});
