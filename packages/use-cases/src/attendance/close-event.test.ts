import { findLatestSettlement } from "@guildhall/db/attendance";
import { listAuditEntries } from "@guildhall/db/audit";
import { listPools, listStandings } from "@guildhall/db/dkp";
import { getEvent } from "@guildhall/db/events";
import { crashAtEveryStatement, makeEvent, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { cancelEvent, delayEvent } from "#use-cases/events/index.ts";
import { changeSettings } from "#use-cases/settings/index.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { closeEvent } from "./close-event.ts";
import { holdEvent } from "./hold-event.ts";
import { listClosings } from "./list-closings.ts";
import { previewSettlement } from "./preview-settlement.ts";
import { releaseEvent } from "./release-event.ts";
import { settleEvent } from "./settle-event.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** Aldo was there throughout; the event ended so many hours ago. */
async function makeEndedStory(hours: number): Promise<Story> {
  const story = await makeStory(db);
  await attend(story, story.members[0], { answer: "coming", from: 0, to: 90 });
  story.context.clock.advance({ minutes: 150, hours });
  return story;
}

async function close({ context, system, event }: Story): Promise<void> {
  await closeEvent(context, system, { eventId: event.eventId });
}

async function balancesOf({ guildId }: Story): Promise<readonly number[]> {
  const [pool] = await listPools(db, guildId);
  return pool ? (await listStandings(db, guildId, pool.poolId)).map(({ balance }) => balance) : [];
}

async function settledFacts({ guildId }: Story): Promise<number> {
  return (await listFactNames(db, guildId)).filter((name) => name === "attendance.eventSettled").length;
}

async function isSettled({ guildId, event }: Story): Promise<boolean> {
  return (await getEvent(db, guildId, event.eventId)).state === "settled";
}

test("an event that nobody settled settles itself by the rule, and says that nobody did", async () => {
  const story = await makeEndedStory(12);
  const { guildId, event } = story;
  await close(story);
  expect(await findLatestSettlement(db, guildId, event.eventId)).toMatchObject({
    number: 1,
    settledByMemberId: null,
  });
  expect(await balancesOf(story)).toEqual([12_00]);
  const [entry] = await listAuditEntries(db, guildId, { limit: 1 });
  expect(entry).toMatchObject({ useCase: "attendance.closeEvent", actor: { kind: "system" } });
});

test("two processes and an officer in the same second pay once", async () => {
  const story = await makeEndedStory(12);
  const { context, officer, event } = story;
  const { previewId } = await previewSettlement(context, officer, event);
  await Promise.allSettled([
    close(story),
    settleEvent(context, officer, { eventId: event.eventId, previewId }),
    close(story),
  ]);
  await close(story);
  expect(await settledFacts(story)).toBe(1);
  expect(await balancesOf(story)).toEqual([12_00]);
});

test("a process that dies at any statement leaves all or nothing, and the next one settles once", async () => {
  const story = await makeEndedStory(12);
  const { context, system, event } = story;
  const statements = await crashAtEveryStatement(
    db,
    (dying) => closeEvent({ ...context, db: dying }, system, { eventId: event.eventId }),
    async () => expect(await settledFacts(story)).toBe(0),
  );
  expect(statements).toBeGreaterThan(15);
  await close(story);
  expect(await settledFacts(story)).toBe(1);
});

test("nothing happens too early, after a move, after it was called off, or where officers settle all", async () => {
  const early = await makeEndedStory(11);
  await close(early);
  const moved = await makeStory(db);
  const { context, officer, event } = moved;
  await delayEvent(context, officer, { eventId: event.eventId, minutes: 120 });
  context.clock.advance({ minutes: 150, hours: 12 });
  await close(moved);
  const cancelled = await makeEndedStory(12);
  await cancelEvent(cancelled.context, officerOf(cancelled), cancelled.event);
  await close(cancelled);
  const never = await makeEndedStory(100);
  await changeSettings(never.context, never.system, { changes: { "attendance.autoCloseHours": 0 } });
  await close(never);
  for (const story of [early, moved, cancelled, never]) expect(await settledFacts(story)).toBe(0);
});

const officerOf = ({ officer }: Story) => officer;

test("an event to which nobody came settles itself too, and pays nobody", async () => {
  const story = await makeStory(db);
  const { context, guildId, system } = story;
  const empty = await makeEvent(db, guildId, { startsAt: context.clock.now(), state: "live" });
  context.clock.advance({ hours: 14 });
  await closeEvent(context, system, { eventId: empty.eventId });
  expect((await getEvent(db, guildId, empty.eventId)).state).toBe("settled");
  expect(await balancesOf(story)).toEqual([]);
});

test("what officers hold waits until they let it close, which it then does at once when its time is over", async () => {
  const story = await makeEndedStory(2);
  const { context, officer, event } = story;
  const heldAt = context.clock.now();
  expect(await holdEvent(context, officer, event)).toEqual({ title: "Siege" });
  await Promise.all([holdEvent(context, officer, event), holdEvent(context, officer, event)]);
  context.clock.advance({ hours: 20 });
  await close(story);
  expect(await isSettled(story)).toBe(false);
  const eventIds = [event.eventId];
  const closesAt = event.endsAt.add({ hours: 12 });
  const [held] = await listClosings(context, officer, { eventIds });
  expect(held).toEqual({ eventId: event.eventId, heldAt, heldByName: "Maren", closesAt });
  await releaseEvent(context, officer, event);
  await releaseEvent(context, officer, event);
  expect(await listClosings(context, officer, { eventIds })).toMatchObject([{ heldAt: null, closesAt }]);
  await close(story);
  expect(await isSettled(story)).toBe(true);
  await expect(holdEvent(context, officer, event)).rejects.toThrow(refusal("attendance.alreadySettled"));
});

test("who may not settle may not hold, and another guild's event is not there", async () => {
  const [here, there] = [await makeEndedStory(2), await makeStory(db)];
  const { context, event, members } = here;
  for (const act of [holdEvent, releaseEvent, closeEvent])
    await expect(act(context, members[0], event)).rejects.toThrow(refusal("common.forbidden"));
  for (const act of [holdEvent, releaseEvent, closeEvent])
    await expect(act(context, there.officer, event)).rejects.toThrow(refusal("events.notFound"));
});
