import type { GuildEvent, SomeEventRules } from "@guildhall/core/events";
import { countSignUps, findEvent } from "@guildhall/db/events";
import { claimJobs } from "@guildhall/db/jobs";
import { onlyShardOf, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { advanceEvent } from "./advance-event.ts";
import { answerEvent } from "./answer-event.ts";
import { answerForMember } from "./answer-for-member.ts";
import { createEvent } from "./create-event.ts";
import { delayEvent } from "./delay-event.ts";
import { listEvents } from "./list-events.ts";
import { lockEvent } from "./lock-event.ts";
import { openEvent } from "./open-event.ts";
import { startEvent } from "./start-event.ts";
import { unlockEvent } from "./unlock-event.ts";
import { viewEvent } from "./view-event.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** A raid in ten hours, made with these rules. */
async function planWith({ context, officer }: Story, rules: SomeEventRules): Promise<GuildEvent> {
  const startsAt = context.clock.now().add({ hours: 10 }).toString();
  return await createEvent(context, officer, { title: "Raid", startsAt, rules });
}

/** Every run that is due, the longest waiting first, as a bot does that comes back. */
async function catchUp({ context, guildId, system, event: other }: Story): Promise<readonly string[]> {
  const claim = { owner: "test", shards: onlyShardOf(guildId), leaseSeconds: 60, limit: 50 };
  const runs = await claimJobs(db, { ...claim, now: context.clock.now() });
  const ours = runs.filter(({ slot }) => Number.parseInt(slot, 10) !== other.eventId);
  for (const { job, slot } of ours) {
    const act = job === "start-event" ? startEvent : advanceEvent;
    if (/^(open|lock|start)-event$/.test(job))
      await act(context, system, { eventId: Number.parseInt(slot, 10) });
  }
  return ours.map(({ job }) => job).filter((job) => /^(open|lock|start)-event$/.test(job));
}

const stateOf = async ({ guildId }: Story, { eventId }: GuildEvent) =>
  (await findEvent(db, guildId, eventId))?.state;

test("a draft is there for those who plan, and for nobody else", async () => {
  const story = await makeStory(db);
  const { context, officer, members, event: other } = story;
  const event = await planWith(story, { opensHoursBefore: 4 });
  const listFor = async (actor: typeof officer) =>
    (await listEvents(context, actor, { period: "upcoming" })).map(({ eventId }) => eventId);
  expect(await listFor(officer)).toEqual([other.eventId, event.eventId]);
  expect(await listFor(members[0])).toEqual([other.eventId]);
  expect((await viewEvent(context, officer, event)).state).toBe("draft");
  await expect(viewEvent(context, members[0], event)).rejects.toThrow(refusal("events.notFound"));
  const early = answerEvent(context, members[0], { eventId: event.eventId, answer: "coming" });
  await expect(early).rejects.toThrow(refusal("events.notFound"));
  await openEvent(context, officer, event);
  await answerEvent(context, members[0], { eventId: event.eventId, answer: "coming" });
  expect(await listFor(members[0])).toEqual([other.eventId, event.eventId]);
});

test("an event opens, locks and begins at its times, each once", async () => {
  const story = await makeStory(db);
  const { context, guildId } = story;
  const event = await planWith(story, { opensHoursBefore: 4, locksMinutesBefore: 60 });
  expect(await catchUp(story)).toEqual([]);
  for (const [hours, state] of [
    [6, "open"],
    [3, "locked"],
    [1, "live"],
  ] as const) {
    context.clock.advance({ hours });
    await catchUp(story);
    expect(await stateOf(story, event)).toBe(state);
  }
  expect(await listFactNames(db, guildId)).toEqual([
    "events.eventCreated",
    "events.eventOpened",
    "events.eventLocked",
    "events.eventStarted",
  ]);
});

test("a bot that was down over all of it catches up in order, and does nothing twice", async () => {
  const story = await makeStory(db);
  const { context, guildId, system } = story;
  const event = await planWith(story, { opensHoursBefore: 4, locksMinutesBefore: 60 });
  context.clock.advance({ hours: 10, minutes: 5 });
  expect(await catchUp(story)).toEqual(["open-event", "lock-event", "start-event"]);
  await Promise.all([1, 2].map(() => advanceEvent(context, system, event)));
  expect(await stateOf(story, event)).toBe("live");
  const facts = await listFactNames(db, guildId);
  expect(facts).toEqual(["events.eventCreated", "events.eventLocked", "events.eventStarted"]);
});

test("a delay moves the deadline, and the run for the former one finds that its time has not come", async () => {
  const story = await makeStory(db);
  const { context, officer, members } = story;
  const event = await planWith(story, { locksMinutesBefore: 60 });
  await delayEvent(context, officer, { eventId: event.eventId, minutes: 120 });
  context.clock.advance({ hours: 9, minutes: 30 });
  expect(await catchUp(story)).toEqual(["lock-event"]);
  expect(await stateOf(story, event)).toBe("open");
  await answerEvent(context, members[0], { eventId: event.eventId, answer: "coming" });
  context.clock.advance({ hours: 1, minutes: 30 });
  await catchUp(story);
  expect(await stateOf(story, event)).toBe("locked");
});

test("an answer before the deadline counts and one after it is refused, also when nobody locked the event yet", async () => {
  const story = await makeStory(db);
  const { context, guildId, officer, members } = story;
  const { eventId } = await planWith(story, { locksMinutesBefore: 60 });
  context.clock.advance({ hours: 8, minutes: 59, seconds: 59 });
  await answerEvent(context, members[0], { eventId, answer: "coming" });
  context.clock.advance({ seconds: 1 });
  const late = answerEvent(context, members[0], { eventId, answer: "cant" });
  await expect(late).rejects.toThrow(refusal("events.locked"));
  const [own] = (await viewEvent(context, officer, { eventId })).signUps;
  await answerForMember(context, officer, { eventId, memberId: own?.memberId ?? 0, answer: "late" });
  expect((await countSignUps(db, guildId, [eventId])).get(eventId)).toMatchObject({ coming: 0, late: 1 });
});

test("whether an officer locks before or after an answer, the answer counts or is refused, and nothing in between", async () => {
  const story = await makeStory(db);
  const { context, guildId, officer, members } = story;
  const first = await planWith(story, {});
  const answer = (event: GuildEvent) =>
    answerEvent(context, members[0], { eventId: event.eventId, answer: "coming" });
  await answer(first);
  await lockEvent(context, officer, first);
  const second = await planWith(story, {});
  await lockEvent(context, officer, second);
  await expect(answer(second)).rejects.toThrow(refusal("events.locked"));
  const third = await planWith(story, {});
  const [answered] = await Promise.allSettled([answer(third), lockEvent(context, officer, third)]);
  const counts = await countSignUps(db, guildId, [first.eventId, second.eventId, third.eventId]);
  const coming = [first, second, third].map(({ eventId }) => counts.get(eventId)?.coming ?? 0);
  expect(coming).toEqual([1, 0, answered.status === "fulfilled" ? 1 : 0]);
});

test("an officer who unlocks lets people answer until the end, also after the start", async () => {
  const story = await makeStory(db);
  const { context, officer, members } = story;
  const event = await planWith(story, { locksMinutesBefore: 60 });
  context.clock.advance({ hours: 10, minutes: 5 });
  await catchUp(story);
  const answer = () => answerEvent(context, members[0], { eventId: event.eventId, answer: "coming" });
  await expect(answer()).rejects.toThrow(refusal("events.locked"));
  await unlockEvent(context, officer, event);
  await answer();
  expect(await stateOf(story, event)).toBe("live");
});

test.each([
  ["open", openEvent],
  ["lock", lockEvent],
  ["unlock", unlockEvent],
] as const)(
  "only an officer of the guild can %s an event, and of two at once one does",
  async (name, act) => {
    const [here, there] = [await makeStory(db), await makeStory(db)];
    const { context, officer, members } = here;
    const event = await planWith(here, name === "open" ? { opensHoursBefore: 4 } : {});
    if (name === "unlock") await lockEvent(context, officer, event);
    await expect(act(context, members[0], event)).rejects.toThrow(refusal("common.forbidden"));
    await expect(act(context, there.officer, event)).rejects.toThrow(refusal("events.notFound"));
    const results = await Promise.allSettled([1, 2].map(() => act(context, officer, event)));
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  },
);
