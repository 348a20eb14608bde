import { listIntervals, listRunningIntervals } from "@guildhall/db/attendance";
import { findMemberOfUser } from "@guildhall/db/members";
import { crashAtEveryStatement, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { recordVoice } from "./record-voice.ts";

const db = await openTestDatabase();

/** What Discord tells of the first member, in minutes after the start of the event. */
function hear(story: Story, minute: number, channelId: string | null = story.event.voiceChannelId) {
  const { context, system, members, event } = story;
  const [{ userId, name }] = members;
  const person = { userId, name, channelId, isDeaf: false };
  return recordVoice(context, system, {
    person,
    at: event.startsAt.add({ minutes: minute }),
    cutAt: undefined,
  });
}

/** From and to in minutes of the event. */
async function listTimes({ guildId, event }: Story) {
  const { startsAt, endsAt, voiceChannelId } = event;
  const intervals = await listIntervals(db, guildId, { channelIds: [voiceChannelId], startsAt, endsAt });
  const minute = (moment: Temporal.Instant | null) => moment && startsAt.until(moment).total("minutes");
  return intervals.map(({ fromAt, toAt }) => [minute(fromAt), minute(toAt)]);
}

test("joining and leaving is kept, tells the apps twice, and puts the person into the roster", async () => {
  const story = await makeStory(db);
  await hear(story, 0);
  await hear(story, 30, null);
  expect(await listTimes(story)).toEqual([[0, 30]]);
  expect(await listFactNames(db, story.guildId)).toEqual([
    "attendance.voiceChanged",
    "attendance.voiceChanged",
  ]);
  expect(await findMemberOfUser(db, story.guildId, story.members[0].userId)).toMatchObject({ name: "Aldo" });
});

test("a channel that does not count is nowhere: nothing is kept, nobody is told, nobody joins the roster", async () => {
  const story = await makeStory(db);
  await hear(story, 0, "404");
  expect(await listRunningIntervals(db, story.guildId)).toEqual([]);
  expect(await listFactNames(db, story.guildId)).toEqual([]);
  expect(await findMemberOfUser(db, story.guildId, story.members[0].userId)).toBeUndefined();
  await hear(story, 1);
  await hear(story, 2, "404");
  expect(await listTimes(story)).toEqual([[1, 2]]);
});

test.each([
  ["a newcomer", []],
  ["somebody who was heard before", [0]],
])("the same news of %s many times at once is kept once", async (_who, leftBefore) => {
  const story = await makeStory(db);
  for (const minute of leftBefore) await hear(story, minute, null);
  await Promise.all(Array.from({ length: 8 }, () => hear(story, 5)));
  expect(await listTimes(story)).toEqual([[5, null]]);
  expect(await listFactNames(db, story.guildId)).toEqual(["attendance.voiceChanged"]);
});

test("a join that is written after its leave leaves nobody behind", async () => {
  const story = await makeStory(db);
  await hear(story, 30, null);
  await hear(story, 0);
  expect(await listRunningIntervals(db, story.guildId)).toEqual([]);
});

test("whichever of join and leave is written first, nobody stays behind", async () => {
  for (const _ of [1, 2, 3, 4, 5]) {
    const story = await makeStory(db);
    await Promise.all([hear(story, 0), hear(story, 30, null), hear(story, 0)]);
    expect(await listRunningIntervals(db, story.guildId)).toEqual([]);
    expect([[], [[0, 30]]]).toContainEqual(await listTimes(story));
  }
});

test("a person is in one place in each guild", async () => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const members = here.members;
  await Promise.all([hear(here, 0), hear({ ...there, members }, 0)]);
  await hear(here, 10, null);
  expect(await listTimes(here)).toEqual([[0, 10]]);
  expect(await listTimes(there)).toEqual([[0, null]]);
});

test("a process that dies at any statement leaves all or nothing", async () => {
  const story = await makeStory(db);
  await crashAtEveryStatement(
    db,
    (dying) => hear({ ...story, context: { ...story.context, db: dying } }, 0),
    async () => {
      expect(await listTimes(story)).toEqual([]);
      expect(await listFactNames(db, story.guildId)).toEqual([]);
    },
  );
  expect(await listTimes(story)).toEqual([[0, null]]);
});

test("a member without the right writes nobody's voice", async () => {
  const story = await makeStory(db);
  const { context, members, event } = story;
  const person = { userId: "7", name: "Dana", channelId: event.voiceChannelId, isDeaf: false };
  const news = { person, at: event.startsAt, cutAt: undefined };
  const forbidden = expect.objectContaining({ code: "common.forbidden" });
  await expect(recordVoice(context, members[0], news)).rejects.toThrow(forbidden);
  expect(await listTimes(story)).toEqual([]);
});
