import { withRules } from "@guildhall/core/events";
import type { ServerChannel } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { deleteOldVoice, listCountingChannels, listRunningIntervals } from "@guildhall/db/attendance";
import { saveEvent } from "@guildhall/db/events";
import { deleteChannel, getGuild, saveChannels, saveGuild } from "@guildhall/db/settings";
import { openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { previewSettlement } from "./preview-settlement.ts";
import { recordVoice } from "./record-voice.ts";

const db = await openTestDatabase();

function channel(kind: ServerChannel["kind"], parentId: string | null = null): ServerChannel {
  return { channelId: randomSnowflake(), parentId, kind, name: kind, position: 0, overwrites: [] };
}

/** The event counts, beside its own channel, a category: with a voice channel, a stage, the AFK channel and a text channel. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, system, event } = story;
  const category = channel("category");
  const [voice, stage, afk] = (["voice", "stage", "voice"] as const).map((kind) =>
    channel(kind, category.channelId),
  ) as [ServerChannel, ServerChannel, ServerChannel];
  const [text, elsewhere] = [channel("text", category.channelId), channel("voice")];
  const channels = [category, voice, stage, afk, text, elsewhere];
  await saveChannels(db, guildId, { channels, asOf: context.clock.now() });
  await saveGuild(db, { ...(await getGuild(db, guildId)), afkChannelId: afk.channelId });
  const rules = withRules({ voiceChannelIds: [category.channelId] });
  await transaction(db, (tx) => saveEvent(tx, guildId, { ...event, rules }));
  const [{ userId, name }] = story.members;
  const hear = async (minute: number, channelId: string | null) => {
    const person = { userId, name, channelId, isDeaf: false };
    await recordVoice(context, system, {
      person,
      at: event.startsAt.add({ minutes: minute }),
      cutAt: undefined,
    });
  };
  const own = event.voiceChannelId;
  return { ...story, hear, own, voice, stage, afk, text, elsewhere };
}

type Scene = Awaited<ReturnType<typeof makeScene>>;

async function countMinutes({ context, officer, event }: Scene) {
  context.clock.advance({ minutes: 60 + 90 });
  const { lines } = await previewSettlement(context, officer, event);
  return lines.map(({ countedMinutes, presence }) => [countedMinutes, presence.bridgedMs]);
}

test("a category stands for its voice channels and stages; the AFK channel never counts, nor what is elsewhere", async () => {
  const { context, guildId, own, voice, stage, afk, text, elsewhere } = await makeScene();
  const counting = await listCountingChannels(db, guildId, context.clock.now());
  expect([own, voice.channelId, stage.channelId].every((id) => counting.has(id))).toBe(true);
  expect([afk, text, elsewhere].some(({ channelId }) => counting.has(channelId))).toBe(false);
});

test("the AFK channel does not count even where an event names it", async () => {
  const { context, guildId, event, afk } = await makeScene();
  await transaction(db, (tx) => saveEvent(tx, guildId, { ...event, voiceChannelId: afk.channelId }));
  const counting = await listCountingChannels(db, guildId, context.clock.now());
  expect(counting.has(afk.channelId)).toBe(false);
});

test("moving between channels that count is unbroken presence, and time in the AFK channel is none", async () => {
  const scene = await makeScene();
  const { hear, own, voice, stage, afk } = scene;
  await hear(0, own);
  await hear(20, voice.channelId);
  await hear(40, stage.channelId);
  await hear(60, afk.channelId);
  await hear(80, voice.channelId);
  expect(await countMinutes(scene)).toEqual([[70, 0]]);
});

test("who went to a channel that does not count is in voice nowhere", async () => {
  const { guildId, hear, own, elsewhere } = await makeScene();
  await hear(0, own);
  await hear(20, elsewhere.channelId);
  expect(await listRunningIntervals(db, guildId)).toEqual([]);
});

test("what was heard in a channel that was deleted since still counts", async () => {
  const scene = await makeScene();
  const { context, guildId, hear, voice } = scene;
  await hear(0, voice.channelId);
  await hear(80, null);
  await deleteChannel(db, guildId, { channel: voice, asOf: context.clock.now() });
  expect(await countMinutes(scene)).toEqual([[80, 0]]);
});

test("voice in a category stays as long as an event that counts it waits to be settled", async () => {
  const { context, guildId, event, hear, voice } = await makeScene();
  await hear(0, voice.channelId);
  await hear(80, null);
  const endedBefore = context.clock.now().add({ hours: 24 * 365 });
  const clean = async () => await deleteOldVoice(db, guildId, { endedBefore, limit: 10 });
  expect(await clean()).toBe(0);
  await transaction(db, (tx) => saveEvent(tx, guildId, { ...event, state: "settled" }));
  expect(await clean()).toBe(1);
});
