import { codeCallJob, codeLetterJob, codeReminderJob } from "@guildhall/core/announcements";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { startAbsence } from "#use-cases/absences/index.ts";
import { chooseReminders } from "#use-cases/events/index.ts";
import { recordServerMembers } from "#use-cases/members/index.ts";
import { changeSettings } from "#use-cases/settings/index.ts";
import { listPlannedSlots } from "#use-cases/testing/list-planned-slots.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import {
  nameForCodes,
  planCodeReminders,
  saveGiftCode,
  takeCodeCall,
  takeCodeLetter,
  tickGiftCode,
} from "./index.ts";

const db = await openTestDatabase();

/** Aldo and Brix of the roster, and codes that run out. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, system, officer, members } = story;
  const [aldo, brix] = members;
  const known = { avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  const there = [aldo, brix].map(({ userId, name }) => ({ ...known, userId, name }));
  await recordServerMembers(context, system, { members: there, asOf: context.clock.now() });
  const ids = [await makeMember(db, guildId, aldo), await makeMember(db, guildId, brix)];
  const [aldoId = 0, brixId = 0] = ids.map(({ memberId }) => memberId);
  const post = (code: string, hours: number) =>
    saveGiftCode(context, officer, {
      ...{ code, gives: "Gems", redeemUrl: null, note: null },
      expiresAt: context.clock.now().add({ hours }).toString(),
    });
  const take = async (memberId: number) =>
    (await takeCodeLetter(context, system, { memberId }))?.codes.map(({ code }) => code);
  const jobs = (job: string) => listPlannedSlots(db, guildId, job);
  return { ...story, aldo, brix, aldoId, brixId, post, take, jobs };
}

test("who has not ticked is reminded once of all that runs out about then, however often it is asked", async () => {
  const { context, aldoId, brixId, brix, post, take } = await makeScene();
  const { codeId } = await post("FIRST", 48);
  await post("SECOND", 50);
  await post("MUCHLATER", 100);
  await tickGiftCode(context, brix, { codeId });
  context.clock.advance({ hours: 24 });
  const taken = await Promise.all([aldoId, aldoId, brixId].map(take));
  expect(taken.filter((codes) => codes !== undefined).toSorted()).toEqual([["FIRST", "SECOND"], ["SECOND"]]);
  expect([await take(aldoId), await take(brixId)]).toEqual([undefined, undefined]);
});

test("a code that is posted less than a day before its end reminds nobody, and with nought hours none does", async () => {
  const { context, system, aldoId, post, take, jobs } = await makeScene();
  await post("SHORT", 20);
  expect(await jobs(codeReminderJob)).toEqual([]);
  expect(await take(aldoId)).toBeUndefined();
  await changeSettings(context, system, { changes: { "announcements.codeReminderHours": 0 } });
  await post("LONG", 48);
  context.clock.advance({ hours: 24 });
  expect(await jobs(codeReminderJob)).toEqual([]);
  expect(await take(aldoId)).toBeUndefined();
});

test("everybody of the roster gets one look, also when it is planned again after a crash", async () => {
  const { context, system, post, jobs } = await makeScene();
  await post("FIRST", 48);
  context.clock.advance({ hours: 24 });
  for (let tries = 0; tries < 2; tries += 1) await planCodeReminders(context, system);
  expect(await jobs(codeLetterJob)).toHaveLength(2);
});

test("nobody is reminded on leave, who wants no reminders, or in the night: that waits for the morning", async () => {
  const { context, system, aldo, brix, aldoId, brixId, post, take, jobs } = await makeScene();
  await post("FIRST", 48);
  context.clock.advance({ hours: 24 });
  await chooseReminders(context, aldo, { way: "none" });
  const today = context.clock.now().toZonedDateTimeISO("UTC").toPlainDate().toString();
  await startAbsence(context, brix, { fromOn: today, isReasonShared: false });
  expect([await take(aldoId), await take(brixId)]).toEqual([undefined, undefined]);
  await chooseReminders(context, aldo, { way: "dm" });
  const { hour } = context.clock.now().toZonedDateTimeISO("UTC");
  const night = { "events.quietFromHour": hour, "events.quietUntilHour": hour + 1 };
  await changeSettings(context, system, { changes: night });
  expect(await take(aldoId)).toBeUndefined();
  const [morning] = await jobs(codeLetterJob);
  context.clock.advance({ hours: 1 });
  expect(morning).toBe(
    `${aldoId} ${context.clock.now().round({ smallestUnit: "hour", roundingMode: "floor" })}`,
  );
  expect(await take(aldoId)).toEqual(["FIRST"]);
});

test("who could not be told directly is named once, with the others", async () => {
  const { context, system, aldo, brix, aldoId, brixId, post, take, jobs } = await makeScene();
  const { codeId } = await post("FIRST", 48);
  context.clock.advance({ hours: 24 });
  await Promise.all([take(aldoId), take(brixId)]);
  for (const { userId } of [aldo, brix]) await nameForCodes(context, system, { userId, codeIds: [codeId] });
  expect(await jobs(codeCallJob)).toHaveLength(1);
  const call = await takeCodeCall(context, system);
  expect(call.userIds.toSorted()).toEqual([aldo.userId, brix.userId].toSorted());
  expect(call.codes.map(({ code }) => code)).toEqual(["FIRST"]);
  expect(await takeCodeCall(context, system)).toEqual({ userIds: [], codes: [] });
});
