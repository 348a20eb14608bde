import { getEvent, listExtras } from "@guildhall/db/events";
import { listParkedDeliveries } from "@guildhall/db/facts";
import { cancelEvent, changeEvent } from "@guildhall/use-cases/events";
import { ChannelType, GuildScheduledEventStatus, PermissionFlagsBits, REST, Routes } from "discord.js";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { openHall } from "#bot/testing/open-hall.ts";
import { cardOf } from "#bot/testing/plan-event.ts";
import { planWithRules } from "#bot/testing/plan-with-rules.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { sandbox, db, until } = bot;
const context = { db, clock: sandbox.clock };
const rest = () => new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
/** What the invitation asks for. */
const wanted = "2269787557285008";
const all = { hasThread: true, hasScheduledEvent: true, hasVoiceChannel: true, hasRole: true };

type Server = Awaited<ReturnType<typeof openHall>>["server"];

const channelsOf = (server: Server) =>
  [...sandbox.world.state.channels.values()].filter(({ guildId }) => guildId === server.id);
const threadOf = (server: Server, name: string) =>
  channelsOf(server).find((channel) => channel.thread && channel.name === name);
const voiceOf = (server: Server, name: string) =>
  channelsOf(server).find((channel) => channel.type === ChannelType.GuildVoice && channel.name === name);
const roleOf = (server: Server, name: string) =>
  [...server.state.roles.values()].find((role) => role.name === `Coming · ${name}`);
const scheduledOf = (server: Server, name: string) =>
  [...server.state.scheduledEvents.values()].find(({ payload }) => payload.name === name)?.payload;

/** What stands in Discord of the event with this title. */
const standing = (server: Server, title: string) => ({
  thread: threadOf(server, title)?.thread?.isArchived === false,
  scheduledEvent: scheduledOf(server, title) !== undefined,
  voiceChannel: voiceOf(server, title) !== undefined,
  role: roleOf(server, title) !== undefined,
});

test("an event that opens has a thread, a place among the server's events, and a role for those who come", async () => {
  const { guildId, server, officer } = await openHall(bot, "Extras");
  await planWithRules(bot, guildId, { title: "Siege", rules: all });
  const bram = server.member("Extras Bram");
  await until(() => cardOf(officer, "Siege"));
  await bram.in("#events").click("Coming");
  const opened = { thread: true, scheduledEvent: true, voiceChannel: false, role: true };
  await until(() => expect(standing(server, "Siege")).toEqual(opened));
  const roleId = roleOf(server, "Siege")?.id ?? "";
  const rolesOfBram = () => [...(server.state.members.get(bram.id)?.roleIds ?? [])];
  await until(() => expect(rolesOfBram()).toContain(roleId));
  await bram.in("#events").click("Can't");
  await until(() => expect(rolesOfBram()).not.toContain(roleId));
});

test("a voice channel is there before the start, counts, and goes after the end; the thread is closed a day later", async () => {
  const { guildId, server } = await openHall(bot, "Voice");
  const rules = { hasThread: true, hasVoiceChannel: true, hasScheduledEvent: true };
  const { eventId } = await planWithRules(bot, guildId, { title: "Raid night", rules, minutesAhead: 29 });
  await until(async () => {
    const { voiceChannelId } = await getEvent(db, guildId, eventId);
    expect(voiceChannelId).toBe(voiceOf(server, "Raid night")?.id ?? "none");
    expect(scheduledOf(server, "Raid night")?.channel_id).toBe(voiceChannelId);
    expect(standing(server, "Raid night").thread).toBe(true);
  });
  const bram = server.member("Voice Bram");
  await bram.joinVoice("Raid night");
  await sandbox.clock.advance({ minutes: 30 });
  await until(() => expect(scheduledOf(server, "Raid night")?.status).toBe(GuildScheduledEventStatus.Active));
  await sandbox.clock.advance({ minutes: 90 });
  await until(() => expect(standing(server, "Raid night").scheduledEvent).toBe(false));
  expect(standing(server, "Raid night").voiceChannel).toBe(true);
  await bram.leaveVoice();
  await sandbox.clock.advance({ minutes: 6 });
  await until(() => expect(standing(server, "Raid night").voiceChannel).toBe(false));
  await sandbox.clock.advance({ hours: 24 });
  const closed = { isArchived: true, isLocked: true };
  await until(() => expect(threadOf(server, "Raid night")?.thread).toMatchObject(closed));
});

test("what somebody deletes by hand is not made again, and what somebody renames is named as the event", async () => {
  const { guildId, server, officer } = await openHall(bot, "Byhand");
  const { eventId } = await planWithRules(bot, guildId, {
    title: "Boss",
    rules: { ...all, hasThread: false },
  });
  await until(() => expect(standing(server, "Boss")).toMatchObject({ scheduledEvent: true, role: true }));
  await until(async () =>
    expect((await listExtras(db, guildId, eventId)).map(({ discordId }) => discordId)).not.toContain(null),
  );
  await rest().delete(Routes.guildRole(guildId, roleOf(server, "Boss")?.id ?? ""));
  await until(async () => {
    const role = (await listExtras(db, guildId, eventId)).find(({ kind }) => kind === "role");
    expect(role).toMatchObject({ endingAt: null });
    expect(role?.goneAt).not.toBeNull();
  });
  await changeEvent(context, { kind: "system", guildId }, { eventId, title: "World boss" });
  await until(() => expect(scheduledOf(server, "World boss")).toBeDefined());
  await until(async () => expect(await cardOf(officer, "World boss")).toBeDefined());
  expect(roleOf(server, "World boss")).toBeUndefined();
});

test("calling an event off takes all away that was made for it", async () => {
  const { guildId, server } = await openHall(bot, "Off");
  const { eventId } = await planWithRules(bot, guildId, { title: "Rain", rules: all, minutesAhead: 20 });
  await until(() => expect(Object.values(standing(server, "Rain"))).toEqual([true, true, true, true]));
  await cancelEvent(context, { kind: "system", guildId }, { eventId });
  await until(() => expect(Object.values(standing(server, "Rain"))).toEqual([false, false, false, false]));
});

test("an event that the bot slept through has begun, and nothing of it stands in Discord", async () => {
  const { guildId, server } = await openHall(bot, "Asleep");
  const { eventId } = await planWithRules(bot, guildId, {
    title: "Long night",
    rules: all,
    minutesAhead: 20,
  });
  await until(() => expect(Object.values(standing(server, "Long night"))).toEqual([true, true, true, true]));
  await until(async () =>
    expect((await listExtras(db, guildId, eventId)).map(({ discordId }) => discordId)).not.toContain(null),
  );
  const unseen = { title: "Unseen", rules: all, minutesAhead: 10 };
  await bot.restart(async () => {
    await planWithRules(bot, guildId, unseen);
    await sandbox.clock.advance({ hours: 30 });
  });
  await until(async () => {
    expect(Object.values(standing(server, "Long night"))).toEqual([false, false, false, false]);
    // Long over by now, it may have closed itself too.
    expect((await getEvent(db, guildId, eventId)).state).toMatch(/live|settled/);
    const extras = await listExtras(db, guildId, eventId);
    expect(extras.filter(({ endingAt, goneAt }) => endingAt === null || goneAt === null)).toEqual([]);
  });
  expect(Object.values(standing(server, "Unseen"))).toEqual([false, false, false, false]);
});

test("what the bot may not make waits for an officer, and keeps nothing else from being made", async () => {
  const { guildId, server } = await openHall(bot, "Forbidden");
  const own = [...server.state.roles.values()].find(({ managed }) => managed);
  if (!own) throw new Error("The bot has no role of its own");
  own.permissions = String(BigInt(wanted) & ~PermissionFlagsBits.CreateEvents);
  await planWithRules(bot, guildId, { title: "Half", rules: all, minutesAhead: 20 });
  const half = { thread: true, scheduledEvent: false, voiceChannel: true, role: true };
  await until(() => expect(standing(server, "Half")).toEqual(half));
  await until(async () =>
    expect(await listParkedDeliveries(db, guildId)).toContainEqual(
      expect.objectContaining({ handler: "event-extras" }),
    ),
  );
});

test("what Discord made without saying so is found again, and not made twice", async () => {
  const { guildId, server } = await openHall(bot, "Twice");
  for (const route of ["/guilds/:guild/roles", "/guilds/:guild/channels"])
    sandbox.faults.disturbRest({ kind: "stored-then-500", route, method: "POST" });
  const { eventId } = await planWithRules(bot, guildId, { title: "Once", rules: all, minutesAhead: 20 });
  await until(async () => {
    const extras = await listExtras(db, guildId, eventId);
    expect(extras.filter(({ discordId }) => discordId !== null)).toHaveLength(4);
  });
  const roles = [...server.state.roles.values()].filter(({ name }) => name === "Coming · Once");
  expect(roles).toHaveLength(1);
  const named = channelsOf(server).filter(
    ({ type, name }) => type === ChannelType.GuildVoice && name === "Once",
  );
  expect(named).toHaveLength(1);
});
