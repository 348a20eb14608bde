import type { VoiceInterval } from "@guildhall/core/attendance";
import { expect, test } from "vitest";
import { openTestDatabase, randomSnowflake } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import {
  appendIntervals,
  endIntervals,
  listIntervals,
  listRunningIntervals,
  lockHearings,
  saveHearings,
} from "./index.ts";

const db = await openTestDatabase();
const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");
const at = (minute: number) => startsAt.add({ minutes: minute });
const time = { channelIds: ["7"], startsAt, endsAt: at(90) };

type Given = Partial<VoiceInterval> & { readonly userId?: string };

async function keep(guildId: string, given: Given = {}) {
  const plain = { channelId: "7", fromAt: at(0), toAt: null, isDeaf: false, isUncertain: false };
  const interval = { userId: randomSnowflake(), ...plain, ...given };
  await transaction(db, (tx) => appendIntervals(tx, guildId, [interval]));
  return interval;
}

test.each([
  { title: "ends at the start", fromAt: at(-9), toAt: at(0), isListed: false },
  { title: "reaches into it", fromAt: at(-9), toAt: at(1), isListed: true },
  { title: "spans it", fromAt: at(-9), toAt: at(99), isListed: true },
  { title: "goes on", fromAt: at(-9), toAt: null, isListed: true },
  { title: "begins in it", fromAt: at(89), toAt: at(99), isListed: true },
  { title: "begins at the end", fromAt: at(90), toAt: null, isListed: false },
  { title: "was elsewhere", fromAt: at(0), toAt: at(90), channelId: "8", isListed: false },
])("of a time in a channel, what $title: $isListed", async ({ isListed, title: _, ...given }) => {
  const guildId = randomSnowflake();
  const interval = await keep(guildId, given);
  const listed = await listIntervals(db, guildId, time);
  expect(listed).toMatchObject(isListed ? [interval] : []);
});

test("a person is in one place at a time", async () => {
  const [guildId, userId] = [randomSnowflake(), randomSnowflake()];
  await keep(guildId, { userId });
  await expect(keep(guildId, { userId, channelId: "8" })).rejects.toThrow();
  await keep(guildId, { userId, fromAt: at(-9), toAt: at(-5) });
  await keep(guildId, { userId, fromAt: at(-20), toAt: at(-9) });
  expect(await listRunningIntervals(db, guildId)).toMatchObject([{ userId, channelId: "7" }]);
});

async function listRunningIds(guildId: string): Promise<readonly number[]> {
  return (await listRunningIntervals(db, guildId)).map(({ intervalId }) => intervalId);
}

test("what ended runs no more", async () => {
  const [guildId, userId] = [randomSnowflake(), randomSnowflake()];
  await keep(guildId, { userId });
  const intervalIds = await listRunningIds(guildId);
  await transaction(db, (tx) => endIntervals(tx, guildId, { intervalIds, at: at(5) }));
  expect(await listRunningIds(guildId)).toEqual([]);
  expect(await listIntervals(db, guildId, time)).toMatchObject([{ userId, toAt: at(5) }]);
});

test("voice of one guild is not there in another, and does not end from there", async () => {
  const [here, there, userId] = [randomSnowflake(), randomSnowflake(), randomSnowflake()];
  await keep(there, { userId });
  const intervalIds = await listRunningIds(there);
  await transaction(db, (tx) => endIntervals(tx, here, { intervalIds, at: at(5) }));
  expect(await listRunningIds(there)).toEqual(intervalIds);
  expect(await listRunningIntervals(db, here, [userId])).toEqual([]);
  expect(await listIntervals(db, here, time)).toEqual([]);
});

test("the moment of the latest news never goes back, and is each guild's own", async () => {
  const [guildId, userId] = [randomSnowflake(), randomSnowflake()];
  const never = Temporal.Instant.fromEpochMilliseconds(0);
  const hear = (minute: number) =>
    transaction(db, async (tx) => {
      const before = await lockHearings(tx, guildId, [userId]);
      await saveHearings(tx, guildId, { userIds: [userId], heardAt: at(minute) });
      return before.get(userId);
    });
  expect([await hear(5), await hear(3), await hear(8), await hear(9)]).toEqual([never, at(5), at(5), at(8)]);
  const elsewhere = await transaction(db, (tx) => lockHearings(tx, randomSnowflake(), [userId]));
  expect(elsewhere).toEqual(new Map([[userId, never]]));
});

test("of many people at once each has an own moment, whoever was heard before", async () => {
  const [guildId, known, unknown] = [randomSnowflake(), randomSnowflake(), randomSnowflake()];
  await transaction(db, async (tx) => {
    await lockHearings(tx, guildId, [known]);
    await saveHearings(tx, guildId, { userIds: [known], heardAt: at(5) });
  });
  const heard = await transaction(db, (tx) => lockHearings(tx, guildId, [unknown, known]));
  expect([heard.get(known), heard.get(unknown)]).toEqual([at(5), Temporal.Instant.fromEpochMilliseconds(0)]);
});
