import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { answerEvent } from "#use-cases/events/index.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { settleNow } from "#use-cases/testing/settle-now.ts";
import { previewSettlement } from "./preview-settlement.ts";
import { settleEvent } from "./settle-event.ts";
import { viewAttendance } from "./view-attendance.ts";
import { viewOwnAttendance } from "./view-own-attendance.ts";

const db = await openTestDatabase();

test("everybody sees results, and of times in voice only the own; officers see all", async () => {
  const story = await makeStory(db);
  const { context, officer, members, event } = story;
  const [aldo, brix] = members;
  await attend(story, aldo, { answer: "coming", from: 0, to: 90 });
  await attend(story, brix, { from: 0, to: 90 });
  const timesSeenBy = async (actor: typeof officer) => {
    const { lines } = await viewAttendance(context, actor, event);
    return lines.map(({ name, intervals, result }) => [name, intervals?.length ?? null, result]);
  };
  expect(await timesSeenBy(aldo)).toEqual([
    ["Aldo", 1, null],
    ["Brix", null, null],
  ]);
  context.clock.advance({ minutes: 150 });
  const { previewId } = await previewSettlement(context, officer, event);
  await settleEvent(context, officer, { eventId: event.eventId, previewId });
  expect(await timesSeenBy(aldo)).toEqual([
    ["Aldo", 1, "present"],
    ["Brix", null, "walkIn"],
  ]);
  expect(await timesSeenBy(officer)).toEqual([
    ["Aldo", 1, "present"],
    ["Brix", 1, "walkIn"],
  ]);
  expect(await viewAttendance(context, aldo, event)).toMatchObject({
    settlement: { number: 1, rule: { graceMinutes: 10 } },
    lines: [{ amount: 12_00, countedMinutes: 90 }, { amount: 9_00 }],
  });
});

test("what members read of their own time is what officers read of it", async () => {
  const story = await makeStory(db);
  const { context, officer, system, members, event } = story;
  const [aldo, brix, corvin] = members;
  await attend(story, aldo, { answer: "coming", from: 20, to: 90 });
  await attend(story, brix, { from: 0, to: 60 });
  await answerEvent(context, corvin, { eventId: event.eventId, answer: "coming" });
  context.clock.advance({ hours: 3 });
  const { lines } = await previewSettlement(context, officer, event);
  await settleNow(context, system, event.eventId);
  for (const member of members) {
    const own = await viewOwnAttendance(context, member, event);
    const line = lines.find(({ userId }) => userId === member.userId);
    expect(own).toMatchObject({
      intervals: line?.intervals,
      countedMinutes: line?.countedMinutes,
      settled: { result: line?.result, amount: line?.amount },
      reasons: line?.reasons,
    });
  }
});

test("an event of another guild is not there", async () => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const notFound = expect.objectContaining({ code: "events.notFound" });
  await expect(viewAttendance(here.context, here.officer, there.event)).rejects.toThrow(notFound);
});
