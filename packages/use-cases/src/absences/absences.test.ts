import { rightsOfPresets } from "@guildhall/core/settings";
import { listAuditEntries } from "@guildhall/db/audit";
import { listSignUps } from "@guildhall/db/events";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { answerEvent, createEvent } from "#use-cases/events/index.ts";
import { chooseTimeZone, recordServerMembers } from "#use-cases/members/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import {
  changeAbsence,
  closeAbsence,
  endAbsence,
  enterAbsence,
  listCurrentAbsences,
  listOwnAbsences,
  moveAbsence,
  saveAvailability,
  startAbsence,
  viewDigest,
  viewGuildWeek,
  viewTimeLine,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** A guild with an event in 30 hours, beside the one in an hour. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, officer, members } = story;
  const startsAt = context.clock.now().add({ hours: 30 });
  const { eventId } = await createEvent(context, officer, {
    title: "Siege",
    startsAt: startsAt.toString(),
    durationMinutes: 60,
  });
  const [aldo, brix] = members;
  const person = { avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  const there = members.map(({ userId, name }) => ({ ...person, userId, name }));
  await recordServerMembers(context, story.system, { members: there, asOf: context.clock.now() });
  const answers = async (id = eventId) =>
    (await listSignUps(db, guildId, id)).map(
      ({ name, answer, isExcused }) => `${name} ${answer} ${isExcused}`,
    );
  return { ...story, eventId, aldo, brix, answers };
}

type Scene = Awaited<ReturnType<typeof makeScene>>;

function days({ context }: Pick<Scene, "context">, first: number, last?: number) {
  const today = context.clock.now().toZonedDateTimeISO("UTC").toPlainDate();
  const from = { fromOn: today.add({ days: first }).toString(), isReasonShared: false };
  return last === undefined ? from : { ...from, untilOn: today.add({ days: last }).toString() };
}

test("a leave answers events in its time, and takes that back when it ends earlier", async () => {
  const scene = await makeScene();
  const { context, guildId, aldo, eventId, answers } = scene;
  await answerEvent(context, aldo, { eventId, answer: "coming" });
  context.clock.advance({ minutes: 1 });
  const { absenceId, state } = await startAbsence(context, aldo, days(scene, 0, 3));
  expect(state).toBe("active");
  expect(await answers()).toEqual(["Aldo cant true"]);
  await endAbsence(context, aldo, { absenceId });
  expect(await answers()).toEqual(["Aldo coming false"]);
  await expect(endAbsence(context, aldo, { absenceId })).rejects.toThrow(refusal("absences.alreadyOver"));
  expect(await listFactNames(db, guildId)).toContain("absences.absenceChanged");
});

test("an event that is planned later has the answers of those who are away then", async () => {
  const scene = await makeScene();
  const { context, officer, aldo, brix, answers } = scene;
  await startAbsence(context, aldo, days(scene, 3));
  await saveAvailability(context, brix, { free: [], never: [] });
  const startsAt = context.clock
    .now()
    .add({ hours: 24 * 5 })
    .toString();
  const { eventId } = await createEvent(context, officer, { title: "Later", startsAt, durationMinutes: 60 });
  expect(await answers(eventId)).toEqual(["Aldo cant true"]);
  expect(await answers()).toEqual([]);
});

test("who says it too late before the start cannot come, and is not excused", async () => {
  const scene = await makeScene();
  const { context, aldo, event, answers } = scene;
  await startAbsence(context, aldo, days(scene, 0, 3));
  expect(await answers(event.eventId)).toEqual(["Aldo cant false"]);
});

test("what the person answers after the leave was said stays", async () => {
  const scene = await makeScene();
  const { context, aldo, eventId, answers } = scene;
  const { absenceId } = await startAbsence(context, aldo, days(scene, 0, 3));
  context.clock.advance({ minutes: 5 });
  await answerEvent(context, aldo, { eventId, answer: "late" });
  await changeAbsence(context, aldo, { absenceId, ...days(scene, 0, 3), reason: "Fair" });
  expect(await answers()).toEqual(["Aldo late false"]);
});

test("a leave begins and ends by itself, once, however often it is asked and however late", async () => {
  const scene = await makeScene();
  const { context, guildId, system, aldo } = scene;
  const { absenceId } = await startAbsence(context, aldo, days(scene, 1, 2));
  const stateNow = async () => (await listOwnAbsences(context, aldo))[0]?.state;
  await moveAbsence(context, system, { absenceId });
  expect(await stateNow()).toBe("planned");
  context.clock.advance({ hours: 24 * 2 });
  await Promise.all([1, 2, 3].map(() => moveAbsence(context, system, { absenceId })));
  expect(await stateNow()).toBe("active");
  context.clock.advance({ hours: 24 * 30 });
  await moveAbsence(context, system, { absenceId });
  await moveAbsence(context, system, { absenceId });
  expect(await stateNow()).toBe("over");
  const facts = await listFactNames(db, guildId);
  expect(facts.filter((name) => name === "absences.absenceChanged")).toHaveLength(3);
});

test("two leaves at once keep one, and days that overlap are refused", async () => {
  const scene = await makeScene();
  const { context, aldo } = scene;
  const tries = await Promise.allSettled([1, 2].map(() => startAbsence(context, aldo, days(scene, 3, 6))));
  expect(tries.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(startAbsence(context, aldo, days(scene, 5))).rejects.toThrow(refusal("absences.overlaps"));
  await startAbsence(context, aldo, days(scene, 7));
  expect(await listOwnAbsences(context, aldo)).toHaveLength(2);
});

test("days are the person's own, also where the day is another already", async () => {
  const scene = await makeScene();
  const { context, aldo } = scene;
  await expect(chooseTimeZone(context, aldo, { timeZone: "Aukland" })).rejects.toThrow(
    refusal("settings.timeZoneUnknown"),
  );
  expect(await chooseTimeZone(context, aldo, { timeZone: "auckland" })).toEqual({
    timeZone: "Pacific/Auckland",
  });
  const tomorrow = days(scene, 1, 1);
  const { startsAt, endsAt, timeZone } = await startAbsence(context, aldo, tomorrow);
  expect(timeZone).toBe("Pacific/Auckland");
  const here = Temporal.PlainDate.from(tomorrow.fromOn).toZonedDateTime("UTC").toInstant();
  expect(Temporal.Instant.compare(startsAt, here)).toBe(-1);
  expect(endsAt?.toZonedDateTimeISO(timeZone).toPlainTime().toString()).toBe("00:00:00");
  await chooseTimeZone(context, aldo, { timeZone: "Pacific/Honolulu" });
  expect(await listOwnAbsences(context, aldo)).toMatchObject([{ timeZone, startsAt }]);
});

test("the reason is for whose it is and for officers, until it is shared; the audit never holds it", async () => {
  const scene = await makeScene();
  const { context, guildId, officer, aldo, brix } = scene;
  const said = { ...days(scene, 1, 4), reason: "Surgery" };
  const { absenceId } = await startAbsence(context, aldo, said);
  const reasonFor = async (actor: typeof aldo) => (await listCurrentAbsences(context, actor))[0]?.reason;
  expect([await reasonFor(aldo), await reasonFor(officer), await reasonFor(brix)]).toEqual([
    "Surgery",
    "Surgery",
    null,
  ]);
  await changeAbsence(context, aldo, { ...said, absenceId, isReasonShared: true });
  const { absences } = await viewTimeLine(context, brix, { span: 28 });
  expect(absences).toMatchObject([{ reason: "Surgery", bar: { length: 4 }, isOwn: false }]);
  const audit = await listAuditEntries(db, guildId, { limit: 50 });
  expect(JSON.stringify(audit)).not.toContain("Surgery");
});

test("officers enter and end leaves of others; members may do neither, nor those of another guild", async () => {
  const scene = await makeScene();
  const { context, guildId, officer, brix } = scene;
  const { memberId } = await makeMember(db, guildId, { name: "Dana" });
  const { absenceId } = await enterAbsence(context, officer, { ...days(scene, 1, 2), memberId });
  const forbidden = refusal("common.forbidden");
  await expect(closeAbsence(context, brix, { absenceId })).rejects.toThrow(forbidden);
  await expect(endAbsence(context, brix, { absenceId })).rejects.toThrow(refusal("absences.notYours"));
  const elsewhere = makeActor((await makeStory(db)).guildId, "Maren", rightsOfPresets.officer);
  const missing = refusal("absences.notFound");
  await expect(closeAbsence(context, elsewhere, { absenceId })).rejects.toThrow(missing);
  const closed = await closeAbsence(context, officer, { absenceId });
  expect(closed.state).toBe("over");
  expect((await viewTimeLine(context, officer, { span: 28 })).absences).toEqual([]);
});

test("a part of the week that never fits excuses whoever said nothing, and counts for the guild's week", async () => {
  const scene = await makeScene();
  const { context, officer, aldo, eventId, answers } = scene;
  const { counts } = await viewGuildWeek(context, officer);
  const all = counts.map(({ slot }) => slot);
  await saveAvailability(context, aldo, { free: [], never: all });
  expect(await answers()).toEqual(["Aldo cant true"]);
  await answerEvent(context, aldo, { eventId, answer: "coming" });
  await saveAvailability(context, aldo, { free: ["sun-evening"], never: ["tue-morning"] });
  expect(await answers()).toEqual(["Aldo coming false"]);
  const week = await viewGuildWeek(context, officer);
  expect(week).toMatchObject({ saidCount: 1, best: ["sun-evening"] });
});

test("who comes back reads what was missed and what is next, and nobody else does", async () => {
  const scene = await makeScene();
  const { context, aldo, brix } = scene;
  const { absenceId } = await startAbsence(context, aldo, days(scene, 0));
  context.clock.advance({ hours: 10 });
  await endAbsence(context, aldo, { absenceId });
  const digest = await viewDigest(context, aldo, { absenceId });
  expect(digest.missed).toHaveLength(1);
  expect(digest.next).toMatchObject([{ title: "Siege" }]);
  await expect(viewDigest(context, brix, { absenceId })).rejects.toThrow(refusal("absences.notYours"));
});
