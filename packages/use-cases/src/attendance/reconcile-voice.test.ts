import type { MemberActor } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { listIntervals } from "@guildhall/db/attendance";
import { saveServerMembers } from "@guildhall/db/members";
import { crashAtEveryStatement, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { attend } from "#use-cases/testing/attend.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { previewSettlement } from "./preview-settlement.ts";
import { reconcileVoice } from "./reconcile-voice.ts";

const db = await openTestDatabase();

/** The bot was away from minute 10 to minute 20 of the event, and then sees these members in its channel. */
async function comeBack(story: Story, seen: readonly MemberActor[]): Promise<void> {
  const { context, system, event } = story;
  const at = event.startsAt.add({ minutes: 20 });
  const cutAt = event.startsAt.add({ minutes: 10 });
  const channelId = event.voiceChannelId;
  const people = seen.map(({ userId, name }) => ({ userId, name, channelId, isDeaf: false }));
  await reconcileVoice(context, system, { people, at, cutAt });
}

/** Whose time from and to when, in minutes of the event; `?` where it is uncertain. */
async function listTimes({ guildId, event, members }: Story) {
  const { startsAt, endsAt, voiceChannelId } = event;
  const intervals = await listIntervals(db, guildId, { channelIds: [voiceChannelId], startsAt, endsAt });
  const nameOf = new Map(members.map(({ userId, name }) => [userId, name]));
  const minute = (moment: Temporal.Instant | null) => moment?.since(startsAt).total("minutes") ?? "…";
  return intervals
    .map(
      ({ userId, fromAt, toAt, isUncertain }) =>
        `${nameOf.get(userId)} ${minute(fromAt)}-${minute(toAt)}${isUncertain ? " ?" : ""}`,
    )
    .toSorted();
}

test("after a cut who stayed was there all along, who came or went did so somewhere in it", async () => {
  const story = await makeStory(db);
  const [aldo, brix, corvin] = story.members;
  await attend(story, aldo, { from: 0 });
  await attend(story, brix, { from: 0 });
  await comeBack(story, [aldo, corvin]);
  expect(await listTimes(story)).toEqual([
    "Aldo 0-…",
    "Brix 0-10",
    "Brix 10-20 ?",
    "Corvin 10-20 ?",
    "Corvin 20-…",
  ]);
  story.context.clock.advance({ minutes: 60 + 90 });
  const shown = await previewSettlement(story.context, story.officer, story.event);
  expect(shown.lines.map(({ name }) => name)).toEqual(["Aldo", "Brix", "Corvin"]);
});

test("the same picture again changes nothing and tells nobody", async () => {
  const story = await makeStory(db);
  const [aldo, brix] = story.members;
  await attend(story, aldo, { from: 0 });
  await comeBack(story, [brix]);
  const [times, facts] = [await listTimes(story), await listFactNames(db, story.guildId)];
  await Promise.all([1, 2, 3].map(() => comeBack(story, [brix])));
  expect(await listTimes(story)).toEqual(times);
  expect(await listFactNames(db, story.guildId)).toEqual(facts);
});

test("news from before the picture does not undo it", async () => {
  const story = await makeStory(db);
  const [aldo] = story.members;
  await attend(story, aldo, { from: 0 });
  await comeBack(story, [aldo]);
  await attend(story, aldo, { to: 15 });
  expect(await listTimes(story)).toEqual(["Aldo 0-…"]);
});

test("a process that dies at any statement leaves all or nothing, however many people changed", async () => {
  const story = await makeStory(db);
  const [aldo, brix, corvin] = story.members;
  for (const actor of [aldo, brix]) await attend(story, actor, { from: 0 });
  const facts = await listFactNames(db, story.guildId);
  await crashAtEveryStatement(
    db,
    (dying) => comeBack({ ...story, context: { ...story.context, db: dying } }, [corvin]),
    async () => {
      expect(await listTimes(story)).toEqual(["Aldo 0-…", "Brix 0-…"]);
      expect(await listFactNames(db, story.guildId)).toEqual(facts);
    },
  );
  expect(await listTimes(story)).toHaveLength(6);
});

test("bots are nobody", async () => {
  const story = await makeStory(db);
  const [aldo, brix] = story.members;
  const bot = {
    userId: brix.userId,
    name: "Jukebox",
    avatarHash: null,
    isBot: true,
    joinedAt: null,
    roleIds: [],
  };
  const asOf = story.context.clock.now();
  await transaction(db, (tx) => saveServerMembers(tx, story.guildId, { members: [bot], asOf }));
  await comeBack(story, [aldo, brix]);
  expect(await listTimes(story)).toEqual(["Aldo 10-20 ?", "Aldo 20-…"]);
});

test("a picture of one guild changes nothing in another", async () => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  await attend(there, there.members[0], { from: 0 });
  await comeBack(here, []);
  expect(await listTimes(there)).toEqual(["Aldo 0-…"]);
});

test("a member without the right reconciles nothing", async () => {
  const story = await makeStory(db);
  const [aldo] = story.members;
  const picture = { people: [], at: story.event.startsAt, cutAt: undefined };
  const forbidden = expect.objectContaining({ code: "common.forbidden" });
  await expect(reconcileVoice(story.context, aldo, picture)).rejects.toThrow(forbidden);
});
