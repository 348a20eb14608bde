import { transaction } from "@guildhall/db";
import { listChannelsOfEvent, listCountingChannels } from "@guildhall/db/attendance";
import { beginExtra, findThreadOfEvent, getEvent, lockEvent, saveEvent } from "@guildhall/db/events";
import { listRoleHolders, saveGivenRoles } from "@guildhall/db/members";
import { makeGuild, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { listExtras } from "./list-extras.ts";
import { listLostChannels } from "./list-lost-channels.ts";
import { noteExtra } from "./note-extra.ts";
import { noteExtraGone } from "./note-extra-gone.ts";
import { recheckExtras } from "./recheck-extras.ts";

const db = await openTestDatabase();
const forbidden = expect.objectContaining({ code: "common.forbidden" });

/** A story in which the bot may note things for the event. */
async function makeScene() {
  const story = await makeStory(db);
  const { guildId, event } = story;
  const system = { kind: "system", guildId } as const;
  const made = (kind: "thread" | "voiceChannel" | "role") => ({
    eventId: event.eventId,
    kind,
    discordId: randomSnowflake(),
  });
  return { ...story, system, eventId: event.eventId, made };
}

test("presence counts in a voice channel that was made for the event, also after it is gone", async () => {
  const { context, guildId, system, eventId, made } = await makeScene();
  const voice = made("voiceChannel");
  await noteExtra(context, system, voice);
  expect((await getEvent(db, guildId, eventId)).voiceChannelId).toBe(voice.discordId);
  expect(await listFactNames(db, guildId)).toContain("events.eventChanged");
  await noteExtraGone(context, system, voice);
  expect((await getEvent(db, guildId, eventId)).voiceChannelId).toBe(voice.discordId);
});

test("presence counts in the voice channel of a party of the event, too", async () => {
  const { context, guildId, system, event } = await makeScene();
  const { eventId } = event;
  const voice = { eventId, kind: "partyVoice", partyKey: "1", discordId: randomSnowflake() } as const;
  await noteExtra(context, system, voice);
  expect(await listChannelsOfEvent(db, guildId, event)).toContain(voice.discordId);
  expect(await listCountingChannels(db, guildId, event.startsAt)).toContain(voice.discordId);
  expect(await listExtras(context, system, { eventId })).toEqual([]);
});

test("what goes without the bot was deleted by hand, and going twice is noted once", async () => {
  const { context, guildId, system, eventId, made } = await makeScene();
  const thread = made("thread");
  await noteExtra(context, system, thread);
  expect(await findThreadOfEvent(db, guildId, eventId)).toBe(thread.discordId);
  await Promise.all([noteExtraGone(context, system, thread), noteExtraGone(context, system, thread)]);
  expect(await listExtras(context, system, { eventId })).toMatchObject([{ standing: "deleted" }]);
  expect(await findThreadOfEvent(db, guildId, eventId)).toBeUndefined();
  const names = await listFactNames(db, guildId);
  expect(names.filter((name) => name === "events.extrasChanged")).toHaveLength(1);
});

test("nobody is given a role any more that is gone", async () => {
  const { context, guildId, system, made } = await makeScene();
  const role = made("role");
  const userId = randomSnowflake();
  await noteExtra(context, system, role);
  const given = [{ userId, roleId: role.discordId }];
  await saveGivenRoles(db, guildId, { given, now: context.clock.now() });
  await noteExtraGone(context, system, role);
  const holders = await listRoleHolders(db, guildId);
  expect(holders.flatMap(({ givenRoleIds }) => givenRoleIds)).toEqual([]);
});

test("an extra is begun once, however many try", async () => {
  const { context, guildId, eventId } = await makeScene();
  const which = { eventId, kind: "role", now: context.clock.now() } as const;
  const tries = await Promise.all([1, 2, 3].map(() => beginExtra(db, guildId, which)));
  expect(tries.filter(Boolean)).toHaveLength(1);
});

test("only what stands is looked at again", async () => {
  const { context, guildId, system, made } = await makeScene();
  await recheckExtras(context, system);
  expect(await listFactNames(db, guildId)).not.toContain("events.extrasDue");
  await noteExtra(context, system, made("thread"));
  await recheckExtras(context, system);
  expect(await listFactNames(db, guildId)).toContain("events.extrasDue");
});

test("members note nothing, and another guild sees and changes nothing", async () => {
  const { context, members, system, eventId, made } = await makeScene();
  const [member] = members;
  const role = made("role");
  if (member) await expect(noteExtra(context, member, role)).rejects.toThrow(forbidden);
  await noteExtra(context, system, role);
  const { guildId } = await makeGuild(db);
  const other = { kind: "system", guildId } as const;
  await expect(noteExtra(context, other, role)).rejects.toThrow();
  await noteExtraGone(context, other, role);
  await expect(listExtras(context, other, { eventId })).rejects.toThrow();
  expect(await listExtras(context, system, { eventId })).toMatchObject([{ standing: "there" }]);
});

test("events are named whose own channel is gone, once the server was read", async () => {
  const { guildId, event } = await makeScene();
  const channelId = randomSnowflake();
  await transaction(db, async (tx) => {
    const known = await lockEvent(tx, guildId, event.eventId);
    await saveEvent(tx, guildId, { ...known, rules: { ...known.rules, channelId } });
  });
  const channel = { parentId: null, kind: "text", name: "raids", position: 0, overwrites: [] } as const;
  const now = event.startsAt;
  const lost = (channelIds: readonly string[]) =>
    listLostChannels(db, guildId, {
      channels: channelIds.map((id) => ({ ...channel, channelId: id })),
      now,
    });
  expect(await lost([])).toEqual([]);
  expect(await lost([channelId])).toEqual([]);
  expect(await lost([randomSnowflake()])).toEqual([event.title]);
});
