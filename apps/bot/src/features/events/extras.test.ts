import { listExtras } from "@guildhall/db/events";
import { cancelEvent, changeEvent, viewEvent } from "@guildhall/use-cases/events";
import { ChannelType, GuildScheduledEventStatus, REST, Routes } from "discord.js";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { cardOf } from "#bot/testing/plan-event.ts";
import { planWithRules } from "#bot/testing/plan-with-rules.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, until } = bot;
const context = { db, clock: sandbox.clock };
const rest = () => new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
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

test("an event has its thread, scheduled event, voice channel and role, each in its time, and none afterwards", async () => {
  const { guildId, server, officer } = await openHall(bot, "Extras");
  const { eventId } = await planWithRules(bot, guildId, { title: "Siege", rules: all });
  const bram = server.member("Extras Bram");
  await until(() => cardOf(officer, "Siege"));
  await bram.in("#events").click("Coming");
  await until(() =>
    expect(standing(server, "Siege")).toEqual({
      thread: true,
      scheduledEvent: true,
      voiceChannel: false,
      role: true,
    }),
  );
  const roleId = roleOf(server, "Siege")?.id ?? "";
  const rolesOfBram = () => [...(server.state.members.get(bram.id)?.roleIds ?? [])];
  await until(() => expect(rolesOfBram()).toContain(roleId));
  await bram.in("#events").click("Can't");
  await until(() => expect(rolesOfBram()).not.toContain(roleId));
  await sandbox.clock.advance({ minutes: 31 });
  await until(() => expect(voiceOf(server, "Siege")).toBeDefined());
  const voiceId = voiceOf(server, "Siege")?.id ?? "";
  await until(async () => {
    const event = await viewEvent(context, { kind: "system", guildId }, { eventId });
    expect(event.voiceChannelId).toBe(voiceId);
    expect(scheduledOf(server, "Siege")?.channel_id).toBe(voiceId);
  });
  await sandbox.clock.advance({ minutes: 30 });
  await until(() => expect(scheduledOf(server, "Siege")?.status).toBe(GuildScheduledEventStatus.Active));
  await sandbox.clock.advance({ minutes: 91 });
  await until(() =>
    expect(standing(server, "Siege")).toEqual({
      thread: true,
      scheduledEvent: false,
      voiceChannel: false,
      role: false,
    }),
  );
  await sandbox.clock.advance({ hours: 24 });
  await until(() =>
    expect(threadOf(server, "Siege")?.thread).toMatchObject({ isArchived: true, isLocked: true }),
  );
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
