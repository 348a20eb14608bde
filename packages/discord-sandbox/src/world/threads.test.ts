import { type Channel, ChannelType, Events, type ForumChannel, type TextChannel } from "discord.js";
import { expect, test } from "vitest";
import { startCheckedSandbox } from "../testing/checked-sandbox.ts";
import { startBot } from "../testing/real-bot.ts";
import { refusalOf, restOf } from "../testing/wrong-bot.ts";

function isText(channel: Channel | null): channel is TextChannel {
  return channel?.type === ChannelType.GuildText;
}

async function getText(bot: Awaited<ReturnType<typeof startBot>>, id: string): Promise<TextChannel> {
  const channel = await bot.client.channels.fetch(id);
  if (!isText(channel)) throw new Error("not a text channel");
  return channel;
}

// https://discord.com/developers/docs/topics/threads
test("a thread archives itself when nobody wrote for its time, and a message opens it again", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  await using bot = await startBot(sandbox);
  const text = await getText(bot, guild.channel("general").id);
  const thread = await text.threads.create({ name: "talk", autoArchiveDuration: 60 });
  await sandbox.clock.advance({ minutes: 40 });
  await thread.send("still here");
  await sandbox.clock.advance({ minutes: 40 });
  expect(thread.archived).toBe(false);
  await sandbox.clock.advance({ minutes: 21 });
  await expect.poll(() => thread.archived).toBe(true);
  await thread.send("hello again");
  await expect.poll(() => thread.archived).toBe(false);
});

test("an archived thread takes no change but being opened, a locked one no message of a member", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  const alice = guild.member("Alice");
  await using bot = await startBot(sandbox);
  const thread = await (await getText(bot, guild.channel("general").id)).threads.create({ name: "talk" });
  await thread.setLocked(true);
  await expect(alice.in(thread.id).say("me too")).rejects.toThrow("Thread is locked");
  await thread.setArchived(true);
  const rename = { method: "PATCH", path: `/channels/${thread.id}`, body: { name: "x" } } as const;
  expect((await refusalOf(sandbox, rename)).code).toBe(50083);
  await thread.setArchived(false);
  expect(thread.archived).toBe(false);
});

test("a message has one thread, and the thread has its id", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  await using bot = await startBot(sandbox);
  const text = await getText(bot, guild.channel("general").id);
  const message = await text.send("card");
  const thread = await message.startThread({ name: "talk" });
  expect(thread.id).toBe(message.id);
  const again = {
    method: "POST",
    path: `/channels/${text.id}/messages/${message.id}/threads`,
    body: { name: "b" },
  } as const;
  expect((await refusalOf(sandbox, again)).code).toBe(160004);
});

test("a forum post carries its tags and its first message", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  await using bot = await startBot(sandbox);
  const home = await bot.client.guilds.fetch(guild.id);
  const forum: ForumChannel = await home.channels.create({
    name: "loot",
    type: ChannelType.GuildForum,
    availableTags: [{ name: "Open" }],
  });
  const tagId = forum.availableTags[0]?.id ?? "";
  const created = new Promise<string>((resolve) =>
    bot.client.once(Events.ThreadCreate, ({ name }) => resolve(name)),
  );
  const post = await forum.threads.create({
    name: "Sword",
    message: { content: "who?" },
    appliedTags: [tagId],
  });
  expect(await created).toBe("Sword");
  expect(post.appliedTags).toEqual([tagId]);
  expect((await post.fetchStarterMessage())?.content).toBe("who?");
});

test("a person's post reaches the bot as a thread of theirs", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  const tag = { id: "77", name: "Open", moderated: false, emoji_id: null, emoji_name: null };
  guild.channel("loot", { type: ChannelType.GuildForum, forum: { tags: [tag] } });
  const alice = guild.member("Alice").in("loot");
  await using bot = await startBot(sandbox);
  const created = new Promise<string | null>((resolve) =>
    bot.client.once(Events.ThreadCreate, ({ ownerId }) => resolve(ownerId)),
  );
  await alice.post("Sword", "who?", ["Open"]);
  expect(await created).toBe(alice.id);
  await expect(alice.post("Shield", "who?", ["Shut"])).rejects.toThrow('no tag "Shut"');
});

test("deleting a channel takes its threads with it and leaves a reason in the audit log", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  await using bot = await startBot(sandbox);
  const text = await getText(bot, guild.channel("general").id);
  const thread = await text.threads.create({ name: "talk" });
  await text.delete("intent 42");
  expect(sandbox.world.state.channels.has(thread.id)).toBe(false);
  expect(guild.state.auditLog.at(-1)).toMatchObject({ reason: "intent 42", target_id: text.id });
});

test("a scheduled event goes from scheduled to active to completed and no other way", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  const voice = guild.channel("Raid", { type: ChannelType.GuildVoice });
  const alice = guild.member("Alice");
  const path = `/guilds/${guild.id}/scheduled-events` as const;
  const body = {
    name: "Siege",
    privacy_level: 2,
    entity_type: 2,
    channel_id: voice.id,
    scheduled_start_time: sandbox.clock.now().add({ hours: 1 }).toString(),
  };
  const { id } = (await restOf(sandbox).post(path, { body })) as { id: string };
  await alice.followEvent("Siege", true);
  expect(await restOf(sandbox).get(`${path}/${id}/users`)).toHaveLength(1);
  const toStatus = (status: number) =>
    ({ method: "PATCH", path: `${path}/${id}`, body: { status } }) as const;
  expect(await refusalOf(sandbox, toStatus(3))).toEqual({
    code: 50035,
    field: "status: GUILD_SCHEDULED_EVENT_INVALID_STATUS_TRANSITION",
  });
  await restOf(sandbox).patch(`${path}/${id}`, { body: { status: 2 } });
  expect((await refusalOf(sandbox, toStatus(4))).code).toBe(50035);
  await restOf(sandbox).patch(`${path}/${id}`, { body: { status: 3 } });
  expect((await refusalOf(sandbox, toStatus(1))).code).toBe(10070);
});
