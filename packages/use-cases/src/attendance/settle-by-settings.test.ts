import { withRules } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { saveEvent } from "@guildhall/db/events";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { createEvent, saveTemplate } from "#use-cases/events/index.ts";
import { changeSettings, chooseStyle } from "#use-cases/settings/index.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { makeActor, makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { previewSettlement } from "./preview-settlement.ts";
import { settleEvent } from "./settle-event.ts";

const db = await openTestDatabase();

/** Aldo came twelve minutes late to an event that is over. */
async function makeLateStory(): Promise<Story> {
  const story = await makeStory(db);
  await attend(story, story.members[0], { answer: "coming", from: 12 });
  story.context.clock.advance({ minutes: 60 + 90 });
  return story;
}

async function settle({ context, officer, event }: Story) {
  const { previewId } = await previewSettlement(context, officer, event);
  await settleEvent(context, officer, { eventId: event.eventId, previewId });
}

async function judge({ context, officer, event }: Story) {
  const { lines, hasChanges } = await previewSettlement(context, officer, event);
  return { results: lines.map(({ result, amount }) => [result, amount]), hasChanges };
}

test("the style decides who is late, and what the guild changed beats the style", async () => {
  const story = await makeLateStory();
  const { context, system } = story;
  expect((await judge(story)).results).toEqual([["late", 9_00]]);
  await chooseStyle(context, system, { style: "casual" });
  expect((await judge(story)).results).toEqual([["present", 12_00]]);
  await changeSettings(context, system, { changes: { "attendance.graceMinutes": 5 } });
  expect((await judge(story)).results).toEqual([["late", 9_00]]);
});

test("an event goes by its own rule, whatever the guild and its template become", async () => {
  const story = await makeLateStory();
  const { context, officer, system, event } = story;
  const rules = withRules({ attendance: { "attendance.graceMinutes": 20 } });
  await transaction(db, (tx) => saveEvent(tx, story.guildId, { ...event, rules }));
  expect((await judge(story)).results).toEqual([["present", 12_00]]);
  await changeSettings(context, system, { changes: { "attendance.graceMinutes": 5 } });
  expect(await previewSettlement(context, officer, event)).toMatchObject({ rule: { graceMinutes: 20 } });
});

test("an event made from a template takes its rule over", async () => {
  const { context, officer } = await makeStory(db);
  const attendance = { "attendance.countsDeaf": false, "attendance.credits.late": 10 };
  const template = { name: "Castle siege", durationMinutes: 60, rewardPoints: 20, rules: { attendance } };
  const { templateId } = await saveTemplate(context, officer, template);
  const startsAt = context.clock.now().add({ hours: 5 }).toString();
  const made = await createEvent(context, officer, { title: "Siege", startsAt, templateId });
  expect(made.rules.attendance).toEqual(attendance);
  const { rule } = await previewSettlement(context, officer, made);
  expect(rule).toMatchObject({ countsDeaf: false, graceMinutes: 10, credits: { late: 10, present: 100 } });
});

test("what was settled keeps the rule that it was settled by", async () => {
  const story = await makeLateStory();
  const { context, system } = story;
  await settle(story);
  await changeSettings(context, system, { changes: { "attendance.credits.late": 10 } });
  expect(await judge(story)).toEqual({ results: [["late", 9_00]], hasChanges: false });
});

test("who signed up early enough is paid the bonus that the guild chose", async () => {
  const story = await makeStory(db);
  const { context, system, guildId, members } = story;
  const changes = { "dkp.signUpBonusPoints": 3, "dkp.signUpBonusHours": 1 };
  await changeSettings(context, system, { changes });
  await attend(story, members[0], { answer: "coming", from: 0 });
  await attend(story, makeActor(guildId, "Brix"), { from: 0 });
  context.clock.advance({ minutes: 60 + 90 });
  expect((await judge(story)).results).toEqual([
    ["present", 15_00],
    ["walkIn", 9_00],
  ]);
});
