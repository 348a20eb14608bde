import { eventIdOfStart } from "@guildhall/core/events";
import { findSignUp, getEvent } from "@guildhall/db/events";
import { claimJobs } from "@guildhall/db/jobs";
import { findMemberOfUser } from "@guildhall/db/members";
import { crashAtEveryStatement, onlyShardOf, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { startAbsence } from "#use-cases/absences/index.ts";
import { recordServerMembers } from "#use-cases/members/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { answerEvent } from "./answer-event.ts";
import { changeEvent } from "./change-event.ts";
import { createEvent } from "./create-event.ts";
import { delayEvent } from "./delay-event.ts";
import { startEvent } from "./start-event.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

async function answerOf({ guildId, members: [aldo] }: Story, eventId: number) {
  const member = await findMemberOfUser(db, guildId, aldo.userId);
  return (await findSignUp(db, guildId, { eventId, memberId: member?.memberId ?? 0 }))?.answer;
}

/** Begins what is due, as the bot does. */
async function runDueStarts({ context, guildId, system }: Story): Promise<void> {
  const claim = { owner: "test", shards: onlyShardOf(guildId), leaseSeconds: 60, limit: 10 };
  for (const { slot } of await claimJobs(db, { ...claim, now: context.clock.now() }))
    await startEvent(context, system, { eventId: eventIdOfStart(slot) });
}

test("an event that is moved keeps its answers, and begins at its new start", async () => {
  const story = await makeStory(db);
  const { context, officer, guildId, members, system } = story;
  const { clock } = context;
  const startsAt = clock.now().add({ hours: 2 });
  const { eventId } = await createEvent(context, officer, { title: "Raid", startsAt: startsAt.toString() });
  await answerEvent(context, members[0], { eventId, answer: "coming" });
  const moved = startsAt.add({ hours: 1 });
  await changeEvent(context, officer, { eventId, startsAt: moved.toString(), title: "Raid again" });
  clock.advance({ hours: 2 });
  await runDueStarts(story);
  expect(await getEvent(db, guildId, eventId)).toMatchObject({ state: "open", title: "Raid again" });
  clock.advance({ hours: 1 });
  await runDueStarts(story);
  expect(await getEvent(db, guildId, eventId)).toMatchObject({ state: "live", startsAt: moved });
  await delayEvent(context, system, { eventId, minutes: 20 });
  expect(await getEvent(db, guildId, eventId)).toMatchObject({ state: "open" });
  clock.advance({ minutes: 20 });
  await runDueStarts(story);
  expect(await getEvent(db, guildId, eventId)).toMatchObject({ state: "live" });
  expect(await answerOf(story, eventId)).toBe("coming");
});

test("who is away at the new time is excused, and who no longer is has the own answer back", async () => {
  const story = await makeStory(db);
  const { context, officer, members, event, system } = story;
  const { eventId } = event;
  const { userId, name } = members[0];
  const aldo = { userId, name, avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  await recordServerMembers(context, system, { members: [aldo], asOf: context.clock.now() });
  await answerEvent(context, members[0], { eventId, answer: "coming" });
  const nextDay = event.startsAt.add({ hours: 24 });
  context.clock.advance({ minutes: 1 });
  const fromOn = nextDay.toString().slice(0, 10);
  await startAbsence(context, members[0], { fromOn, untilOn: fromOn, isReasonShared: false });
  expect(await answerOf(story, eventId)).toBe("coming");
  await changeEvent(context, officer, { eventId, startsAt: nextDay.toString() });
  expect(await answerOf(story, eventId)).toBe("cant");
  await changeEvent(context, officer, { eventId, startsAt: nextDay.add({ hours: 24 }).toString() });
  expect(await answerOf(story, eventId)).toBe("coming");
});

test("two officers who delay at once have it wait for both, and one fact each", async () => {
  const { context, officer, guildId, event } = await makeStory(db);
  await Promise.all([1, 2].map(() => delayEvent(context, officer, { ...event, minutes: 10 })));
  expect((await getEvent(db, guildId, event.eventId)).startsAt).toEqual(event.startsAt.add({ minutes: 20 }));
  expect(await listFactNames(db, guildId)).toEqual(["events.eventChanged", "events.eventChanged"]);
});

test("a form that is sent as it was leaves no trace", async () => {
  const { context, officer, guildId, event } = await makeStory(db);
  const { eventId, title, startsAt } = event;
  await changeEvent(context, officer, { eventId, title, startsAt: startsAt.toString() });
  expect(await listFactNames(db, guildId)).toEqual([]);
});

test("a process that dies while an event is moved leaves it moved or not at all", async () => {
  const { context, officer, guildId, event } = await makeStory(db);
  const startsAt = event.startsAt.add({ hours: 1 }).toString();
  await crashAtEveryStatement(
    db,
    (dying) => changeEvent({ ...context, db: dying }, officer, { ...event, startsAt, note: "Later" }),
    async () => {
      expect(await getEvent(db, guildId, event.eventId)).toEqual(event);
      expect(await listFactNames(db, guildId)).toEqual([]);
    },
  );
  expect((await getEvent(db, guildId, event.eventId)).note).toBe("Later");
});

test("members and officers of other guilds change nothing", async () => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const { context, members, guildId, event } = here;
  const { eventId } = event;
  const change = { eventId, title: "Mine" };
  await expect(changeEvent(context, members[0], change)).rejects.toThrow(refusal("common.forbidden"));
  await expect(changeEvent(context, there.officer, change)).rejects.toThrow(refusal("events.notFound"));
  await expect(delayEvent(context, there.officer, { eventId, minutes: 5 })).rejects.toThrow(
    refusal("events.notFound"),
  );
  expect(await getEvent(db, guildId, eventId)).toEqual(event);
});
