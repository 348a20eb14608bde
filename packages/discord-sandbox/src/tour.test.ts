import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelType,
  EmbedBuilder,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  PermissionFlagsBits,
  SlashCommandBuilder,
  ThreadAutoArchiveDuration,
} from "discord.js";
import { expect, test } from "vitest";
import { startCheckedSandbox } from "./testing/checked-sandbox.ts";
import { startBot } from "./testing/real-bot.ts";

test("a tour of what a guild's bot does breaks none of Discord's descriptions", async () => {
  await using sandbox = await startCheckedSandbox();
  const home = sandbox.world.guild({ name: "Raiders" });
  home.member("Alice");
  const bob = home.member("Bob");
  await using bot = await startBot(sandbox);
  const guild = await bot.client.guilds.fetch(home.id);

  const role = await guild.roles.create({
    name: "Raid leader",
    colors: { primaryColor: 0xd9a441 },
    reason: "set-up",
  });
  await role.edit({ name: "Raid lead", hoist: true });
  await guild.roles.fetch();
  const members = await guild.members.list({ limit: 1000 });
  expect(members.size).toBe(4);
  const alice = members.find((member) => member.user.globalName === "Alice");
  await alice?.roles.add(role);
  await alice?.roles.remove(role);
  await alice?.setNickname("Ali");
  await alice?.timeout(60_000, "calm down");
  await guild.members.search({ query: "ali" });
  await guild.members.fetch();

  const category = await guild.channels.create({ name: "Guild", type: ChannelType.GuildCategory });
  const text = await guild.channels.create({
    name: "War Room",
    parent: category,
    permissionOverwrites: [{ id: guild.id, deny: [PermissionFlagsBits.SendMessages] }],
  });
  expect(text.name).toBe("war-room");
  await text.setTopic("plans");
  await text.permissionOverwrites.edit(role.id, { SendMessages: true });
  await text.permissionOverwrites.delete(role.id);
  const voice = await guild.channels.create({ name: "Raid", type: ChannelType.GuildVoice });
  await bob.joinVoice("Raid");
  await guild.members.cache.get(bob.id)?.voice.setChannel(null);

  const button = new ButtonBuilder().setCustomId("join").setLabel("Coming").setStyle(ButtonStyle.Success);
  const message = await text.send({
    content: `Hello <@${bob.id}>`,
    embeds: [new EmbedBuilder().setTitle("Siege").addFields({ name: "When", value: "20:00" })],
    components: [new ActionRowBuilder<ButtonBuilder>().addComponents(button)],
    files: [new AttachmentBuilder(Buffer.from("a,b"), { name: "raid.csv" })],
    nonce: "n1",
    enforceNonce: true,
  });
  expect(message.mentions.users.has(bob.id)).toBe(true);
  expect(await (await fetch(message.attachments.first()?.url ?? "")).text()).toBe("a,b");
  await message.edit({ content: "Hello all" });
  await message.react("👍");
  await message.reactions.removeAll();
  await message.pin();
  await text.messages.fetchPins();
  await message.unpin();
  await text.messages.fetch({ limit: 10 });
  const thread = await message.startThread({
    name: "talk",
    autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
  });
  await thread.send("first");
  await thread.members.add(bob.id);
  await thread.setLocked(true);
  await thread.setArchived(true);
  await text.threads.fetchArchived();
  await guild.channels.fetchActiveThreads();

  const forum = await guild.channels.create({
    name: "loot",
    type: ChannelType.GuildForum,
    availableTags: [{ name: "Open" }, { name: "Closed" }],
  });
  const post = await forum.threads.create({
    name: "Sword",
    message: { content: "who?" },
    appliedTags: [forum.availableTags[0]?.id ?? ""],
  });
  await post.setAppliedTags([forum.availableTags[1]?.id ?? ""]);
  await post.delete();

  const startsAt = new Date(sandbox.clock.now().epochMilliseconds + 3_600_000);
  const event = await guild.scheduledEvents.create({
    name: "Siege",
    scheduledStartTime: startsAt,
    privacyLevel: GuildScheduledEventPrivacyLevel.GuildOnly,
    entityType: GuildScheduledEventEntityType.Voice,
    channel: voice,
  });
  await event.setName("Great siege");
  await event.fetchSubscribers();
  await event.delete();

  await bot.client.application.commands.set([new SlashCommandBuilder().setName("x").setDescription("y")]);
  await guild.commands.create(new SlashCommandBuilder().setName("local").setDescription("y"));
  await guild.commands.fetch();
  await bot.client.application.fetch();
  const direct = await bot.client.users.fetch(bob.id).then((user) => user.createDM());
  await direct.send("psst");
  await text.bulkDelete([message]);
  await guild.fetchAuditLogs({ limit: 50 }).then(({ entries }) => expect(entries.size).toBeGreaterThan(8));
  await category.delete();
  await text.delete();
  await role.delete();
  process.stdout.write(`tour: ${sandbox.conformance.summary()}\n`);
});

test("a tour of the rarer operations breaks none either", async () => {
  await using sandbox = await startCheckedSandbox();
  const home = sandbox.world.guild({ name: "Raiders" });
  const [bob, eve, mallory] = ["Bob", "Eve", "Mallory"].map((name) => home.member(name).id);
  home.channel("Raid", { type: ChannelType.GuildVoice });
  home.channel("Bench", { type: ChannelType.GuildVoice });
  await home.member("Bob").joinVoice("Raid");
  await using bot = await startBot(sandbox);
  const guild = await bot.client.guilds.fetch({ guild: home.id, withCounts: true });

  await guild.setName("Wardens");
  await guild.members.fetchMe();
  await guild.members.me?.setNickname("Steward");
  await guild.members.fetch({ user: bob ?? "", force: true });
  await guild.voiceStates.fetch(bob ?? "");
  await guild.members.cache.get(bob ?? "")?.voice.setChannel(home.channel("Bench").id);
  await guild.members.kick(eve ?? "", "afk");
  await guild.members.ban(mallory ?? "", { reason: "spy" });
  expect((await guild.bans.fetch(mallory ?? "")).reason).toBe("spy");
  await guild.bans.fetch();
  await guild.members.unban(mallory ?? "");

  const role = await guild.roles.create({ name: "One" });
  const other = await guild.roles.create({ name: "Two" });
  await guild.roles.fetch(role.id, { force: true });
  await guild.roles.setPositions([{ role: other.id, position: 1 }]);
  const text = await guild.channels.create({ name: "plans" });
  await guild.channels.setPositions([{ channel: text.id, position: 3 }]);
  await guild.channels.fetch(text.id, { force: true });
  await guild.channels.fetch();
  await text.sendTyping();
  const message = await text.send({ content: "x", allowedMentions: { parse: [] } });
  await text.messages.fetch({ message: message.id, force: true });
  await message.react("👍");
  await message.reactions.cache.get("👍")?.users.fetch();
  await message.reactions.cache.get("👍")?.users.remove();
  await message.react("🔥");
  await message.reactions.cache.get("🔥")?.remove();
  const reply = await message.reply("y");
  expect(reply.reference?.messageId).toBe(message.id);
  const thread = await text.threads.create({ name: "quiet", type: ChannelType.PrivateThread });
  await thread.members.add(bob ?? "");
  await thread.members.fetch({ withMember: true });
  await thread.members.remove(bob ?? "");
  await thread.leave();
  await thread.join();
  await thread.setName("quieter");
  await thread.setArchived(true);
  await text.threads.fetchArchived({ type: "private" });
  await thread.delete();
  await message.delete();

  const command = await guild.commands.create(new SlashCommandBuilder().setName("local").setDescription("y"));
  await command.edit({ description: "z" });
  await guild.commands.fetch(command.id);
  await command.delete();
  const event = await guild.scheduledEvents.create({
    name: "Meeting",
    scheduledStartTime: new Date(sandbox.clock.nowMs() + 3_600_000),
    scheduledEndTime: new Date(sandbox.clock.nowMs() + 7_200_000),
    privacyLevel: GuildScheduledEventPrivacyLevel.GuildOnly,
    entityType: GuildScheduledEventEntityType.External,
    entityMetadata: { location: "the inn" },
  });
  await home.member("Bob").followEvent("Meeting");
  expect((await event.fetchSubscribers({ withMember: true })).size).toBe(1);
  await guild.scheduledEvents.fetch();
  await guild.scheduledEvents.fetch({ guildScheduledEvent: event.id, force: true });
  await guild.leave();
  expect(home.state.members.has(sandbox.clientId)).toBe(false);
  process.stdout.write(`second tour: ${sandbox.conformance.summary()}\n`);
});
