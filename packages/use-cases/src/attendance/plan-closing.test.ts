import { closeEventJob, eventOverJob } from "@guildhall/core/attendance";
import { claimJobs, finishJobs } from "@guildhall/db/jobs";
import { crashAtEveryStatement, makeEvent, onlyShardOf, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { changeEvent, endEvent, startEvent } from "#use-cases/events/index.ts";
import { changeSettings } from "#use-cases/settings/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { closeEvent } from "./close-event.ts";
import { holdEvent } from "./hold-event.ts";
import { noteEventOver } from "./note-event-over.ts";
import { planClosing } from "./plan-closing.ts";
import { releaseEvent } from "./release-event.ts";
import { replanClosings } from "./replan-closings.ts";

const db = await openTestDatabase();

async function startStory(): Promise<Story> {
  const story = await makeStory(db);
  const { context, system, event } = story;
  context.clock.advance({ hours: 1 });
  await startEvent(context, system, event);
  await planClosing(context, system, event);
  return story;
}

/** What is due by now, each once, as the bot would take it. */
async function takeDue({ context, guildId }: Story): Promise<readonly string[]> {
  const claim = { owner: "one", limit: 10, leaseSeconds: 30, shards: onlyShardOf(guildId) };
  const due = await claimJobs(db, { ...claim, now: context.clock.now() });
  await finishJobs(db, due);
  const ours: readonly string[] = [closeEventJob, eventOverJob];
  return due.map(({ job }) => job).filter((job) => ours.includes(job));
}

test("officers are told at the end, and it closes the guild's hours later; planned twice it is done once", async () => {
  const story = await startStory();
  const { context, system, event } = story;
  await planClosing(context, system, event);
  expect(await takeDue(story)).toEqual([]);
  context.clock.advance({ minutes: 90 });
  expect(await takeDue(story)).toEqual([eventOverJob]);
  context.clock.advance({ hours: 12 });
  expect(await takeDue(story)).toEqual([closeEventJob]);
});

test("an event that ended early is told and closed by its new end", async () => {
  const story = await startStory();
  const { context, guildId, officer, system, event } = story;
  context.clock.advance({ minutes: 30 });
  await endEvent(context, officer, event);
  await planClosing(context, system, event);
  expect(await takeDue(story)).toEqual([eventOverJob]);
  await noteEventOver(context, system, event);
  expect(await listFactNames(db, guildId)).toContain("attendance.eventOver");
});

test("the run of a former end tells nobody and closes nothing", async () => {
  const story = await startStory();
  const { context, guildId, officer, system, event } = story;
  await changeEvent(context, officer, { eventId: event.eventId, durationMinutes: 24 * 60 });
  context.clock.advance({ hours: 14 });
  await noteEventOver(context, system, event);
  await closeEvent(context, system, event);
  const facts = await listFactNames(db, guildId);
  expect(facts).not.toContain("attendance.eventOver");
  expect(facts).not.toContain("attendance.eventSettled");
});

test("what would have closed before now is left to officers when the hours change", async () => {
  const story = await startStory();
  const { context, system, event } = story;
  await changeSettings(context, system, { changes: { "attendance.autoCloseHours": 100 } });
  await replanClosings(context, system);
  context.clock.advance({ hours: 20 });
  await takeDue(story);
  await changeSettings(context, system, { changes: { "attendance.autoCloseHours": 10 } });
  await replanClosings(context, system);
  expect(await takeDue(story)).toEqual([]);
  await changeSettings(context, system, { changes: { "attendance.autoCloseHours": 24 } });
  await replanClosings(context, system);
  context.clock.advance({ hours: 6 });
  expect(await takeDue(story)).toEqual([closeEventJob]);
  await closeEvent(context, system, event);
  expect(await listFactNames(db, story.guildId)).toContain("attendance.eventSettled");
});

test("let go after its time, a held event has a run of its own again", async () => {
  const story = await startStory();
  const { context, officer, event } = story;
  await holdEvent(context, officer, event);
  context.clock.advance({ hours: 20 });
  expect(await takeDue(story)).toEqual([eventOverJob, closeEventJob]);
  await releaseEvent(context, officer, event);
  expect(await takeDue(story)).toEqual([closeEventJob]);
});

test("planning anew takes as many statements for all events as for one", async () => {
  const { context, guildId, system } = await startStory();
  const replan = () =>
    crashAtEveryStatement(
      db,
      (counted) => replanClosings({ ...context, db: counted }, system),
      () => Promise.resolve(),
    );
  const forOne = await replan();
  for (const hours of [2, 3]) {
    const startsAt = context.clock.now().add({ hours });
    await makeEvent(db, guildId, { startsAt, state: "live" });
  }
  expect(await replan()).toBe(forOne);
});
