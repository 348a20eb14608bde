import { slots } from "@guildhall/core/absences";
import { transaction } from "@guildhall/db";
import { createAbsence } from "@guildhall/db/absences";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { saveAvailability, startAbsence } from "#use-cases/absences/index.ts";
import { createEvent } from "#use-cases/events/index.ts";
import { recordServerMembers } from "#use-cases/members/index.ts";
import { changeSettings } from "#use-cases/settings/index.ts";
import { makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { previewSettlement } from "./preview-settlement.ts";
import { settleEvent } from "./settle-event.ts";

const db = await openTestDatabase();

/** Aldo was on leave for so many days that are over, and is on leave again on the day of an event. */
async function makeScene(daysBefore: number, lastDaysAgo = 10) {
  const story = await makeStory(db);
  const { context, guildId, officer, members } = story;
  const now = context.clock.now();
  const { memberId } = await makeMember(db, guildId, members[0]);
  const [{ userId, name }] = members;
  const person = { userId, name, avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  await recordServerMembers(context, story.system, { members: [person], asOf: now });
  const today = now.toZonedDateTimeISO("UTC").toPlainDate();
  const untilOn = today.subtract({ days: lastDaysAgo });
  const fromOn = untilOn.subtract({ days: daysBefore - 1 });
  const asInstant = (day: Temporal.PlainDate) => day.toZonedDateTime("UTC").toInstant();
  if (daysBefore > 0)
    await transaction(db, (tx) =>
      createAbsence(tx, guildId, {
        memberId,
        fromOn: fromOn.toString(),
        untilOn: untilOn.toString(),
        timeZone: "UTC",
        startsAt: asInstant(fromOn),
        endsAt: asInstant(untilOn.add({ days: 1 })),
        state: "over",
        reason: null,
        isReasonShared: false,
        saidAt: asInstant(fromOn),
      }),
    );
  const startsAt = now.add({ hours: 26 }).toString();
  const { eventId } = await createEvent(context, officer, { title: "Raid", startsAt, durationMinutes: 60 });
  const leave = async () => {
    const day = now.add({ hours: 26 }).toZonedDateTimeISO("UTC").toPlainDate().toString();
    await startAbsence(context, members[0], { fromOn: day, untilOn: day, isReasonShared: false });
  };
  return { ...story, eventId, leave };
}

async function judge({ context, officer, eventId }: Story & { readonly eventId: number }) {
  context.clock.advance({ hours: 28 });
  const { lines } = await previewSettlement(context, officer, { eventId });
  return lines.map(({ result, reasons }) => [result, reasons[0]]);
}

test("the last day of the limit excuses, and the first beyond it does not, which the reason says", async () => {
  const within = await makeScene(20);
  await within.leave();
  expect(await judge(within)).toEqual([["excused", { code: "onLeave", values: {} }]]);
  const beyond = await makeScene(21);
  await beyond.leave();
  const values = { days: 22, limit: 21, window: 90 };
  expect(await judge(beyond)).toEqual([["absent", { code: "leaveLimit", values }]]);
});

test("leave that lies before the window is forgotten", async () => {
  const scene = await makeScene(40, 88);
  await scene.leave();
  expect(await judge(scene)).toEqual([["excused", { code: "onLeave", values: {} }]]);
});

test("a part of the week that never fits excuses without a limit, and uses up none", async () => {
  const scene = await makeScene(60, 2);
  const { context, members } = scene;
  const never = [...slots];
  await saveAvailability(context, members[0], { free: [], never });
  expect(await judge(scene)).toEqual([["excused", { code: "onLeave", values: {} }]]);
});

test("a guild chooses its limit, and a settled event keeps the one that it was settled by", async () => {
  const scene = await makeScene(0);
  const { context, system, officer, eventId, leave } = scene;
  await leave();
  await changeSettings(context, system, { changes: { "attendance.leaveDays": 0 } });
  expect(await judge(scene)).toMatchObject([["absent", { code: "leaveLimit" }]]);
  const { previewId } = await previewSettlement(context, officer, { eventId });
  await settleEvent(context, officer, { eventId, previewId });
  await changeSettings(context, system, { changes: { "attendance.leaveDays": 21 } });
  expect(await previewSettlement(context, officer, { eventId })).toMatchObject({ hasChanges: false });
});
