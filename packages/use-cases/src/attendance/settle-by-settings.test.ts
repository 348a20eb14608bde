import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
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
