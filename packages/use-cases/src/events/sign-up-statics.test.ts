import type { MemberActor } from "@guildhall/core";
import { slots } from "@guildhall/core/absences";
import type { GuildEvent, SomeEventRules } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { listSeriesEvents, listSignUps } from "@guildhall/db/events";
import { createUnlinkedMember } from "@guildhall/db/members";
import { crashAtEveryStatement, makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { endAbsence, saveAvailability, startAbsence } from "#use-cases/absences/index.ts";
import { previewSettlement } from "#use-cases/attendance/index.ts";
import { createStatic, seatMember } from "#use-cases/groups/index.ts";
import {
  mergeMembers,
  previewMerge,
  recordServerMembers,
  saveBuild,
  saveCharacter,
  undoMerge,
} from "#use-cases/members/index.ts";
import { changeSettings, switchModule } from "#use-cases/settings/index.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor, makeStory, type Story } from "#use-cases/testing/make-story.ts";
import {
  advanceEvent,
  answerEvent,
  answerForMember,
  changeEvent,
  changeSignUp,
  createEvent,
  createSeries,
  listEvents,
  listUnanswered,
  openEvent,
  previewReminder,
  viewEvent,
} from "./index.ts";

const db = await openTestDatabase();

type Person = MemberActor & { readonly memberId: number };

/** A guild whose static Dawn has Aldo and Brix as regulars, and Corvin as a substitute. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, system, officer } = story;
  const [aldo, brix, corvin, dana] = [
    await makePerson(story, story.members[0]),
    await makePerson(story, story.members[1]),
    await makePerson(story, story.members[2]),
    await makePerson(story, makeActor(guildId, "Dana")),
  ];
  const person = { avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  const there = [aldo, brix, corvin, dana].map(({ userId, name }) => ({ ...person, userId, name }));
  await recordServerMembers(context, system, { members: there, asOf: context.clock.now() });
  const dawn = { name: "Dawn", leaderMemberId: aldo.memberId, targets: {} };
  const { staticId } = await createStatic(context, officer, dawn);
  await seatMember(context, officer, { staticId, memberId: brix.memberId, isSubstitute: false });
  await seatMember(context, officer, { staticId, memberId: corvin.memberId, isSubstitute: true });
  const plan = (rules: SomeEventRules) => planWith(story, { staticIds: [staticId], ...rules });
  return { ...story, aldo, brix, corvin, dana, staticId, plan };
}

async function makePerson({ guildId }: Story, actor: MemberActor): Promise<Person> {
  const { memberId } = await makeMember(db, guildId, actor);
  return { ...actor, memberId };
}

/** A raid in thirty hours, in the story's voice channel. */
async function planWith({ context, officer, event }: Story, rules: SomeEventRules): Promise<GuildEvent> {
  const startsAt = context.clock.now().add({ hours: 30 }).toString();
  const { voiceChannelId } = event;
  return await createEvent(context, officer, { title: "Raid", startsAt, voiceChannelId, rules });
}

/** Who answered what, `?` after those whom the event signed up, `#` after who waits. */
async function answersTo({ guildId }: Story, { eventId }: Pick<GuildEvent, "eventId">) {
  const signUps = await listSignUps(db, guildId, eventId);
  return signUps
    .map(({ name, answer, isByDefault, isWaiting }) => {
      return `${name} ${answer}${isByDefault ? "?" : ""}${isWaiting ? "#" : ""}`;
    })
    .toSorted();
}

const factCount = async ({ guildId }: Story, wanted: string) =>
  (await listFactNames(db, guildId)).filter((name) => name === wanted).length;

test("regulars come by default as what they play, and nobody else does", async () => {
  const scene = await makeScene();
  const { context, officer, guildId, aldo } = scene;
  const { memberId, name } = aldo;
  const { characterId } = await saveCharacter(context, officer, { memberId, name, isMain: true });
  await saveBuild(context, officer, { characterId, role: "tank", isMain: true });
  const event = await scene.plan({});
  expect(await answersTo(scene, event)).toEqual(["Aldo coming?", "Brix coming?"]);
  expect(await listSignUps(db, guildId, event.eventId)).toMatchObject([{ role: "tank" }, { role: null }]);
});

test("who opens a draft, the clock or two officers at once, signs each of them up once", async () => {
  const scene = await makeScene();
  const { context, officer, system } = scene;
  const event = await scene.plan({ opensHoursBefore: 24 });
  expect(await answersTo(scene, event)).toEqual([]);
  context.clock.advance({ hours: 6 });
  const tries = [openEvent(context, officer, event), openEvent(context, officer, event)];
  await Promise.allSettled([...tries, advanceEvent(context, system, event)]);
  expect(await answersTo(scene, event)).toEqual(["Aldo coming?", "Brix coming?"]);
  expect(await factCount(scene, "events.eventOpened")).toBe(1);
});

test("a process that dies while an event opens leaves it shut, with nobody signed up", async () => {
  const scene = await makeScene();
  const { context, officer } = scene;
  const event = await scene.plan({ opensHoursBefore: 24 });
  await crashAtEveryStatement(
    db,
    (dying) => openEvent({ ...context, db: dying }, officer, event),
    async () => expect(await answersTo(scene, event)).toEqual([]),
  );
  expect(await answersTo(scene, event)).toEqual(["Aldo coming?", "Brix coming?"]);
});

test("each event of a series signs its static up", async () => {
  const scene = await makeScene();
  const { context, officer, guildId, staticId } = scene;
  const { seriesId } = await createSeries(context, officer, {
    title: "Raid",
    recurrence: { kind: "days", everyDays: 1 },
    time: "20:00",
    durationMinutes: 90,
    rewardPoints: 15,
    daysAhead: 2,
    rules: { staticIds: [staticId] },
  });
  const events = await listSeriesEvents(db, guildId, { seriesIds: [seriesId], fromOn: "2026-01-01" });
  expect(events.length).toBeGreaterThan(1);
  for (const event of events) expect(await answersTo(scene, event)).toEqual(["Aldo coming?", "Brix coming?"]);
});

test("a static that is named later comes then, and what people or officers said stays as they said it", async () => {
  const scene = await makeScene();
  const { context, officer, aldo, brix, staticId } = scene;
  const event = await scene.plan({ staticIds: [] });
  const { eventId } = event;
  await answerEvent(context, aldo, { eventId, answer: "cant" });
  await changeEvent(context, officer, { eventId, rules: { staticIds: [staticId] } });
  expect(await answersTo(scene, event)).toEqual(["Aldo cant", "Brix coming?"]);
  await answerForMember(context, officer, { eventId, memberId: brix.memberId, answer: null });
  await changeEvent(context, officer, { eventId, title: "Siege" });
  expect(await answersTo(scene, event)).toEqual(["Aldo cant"]);
});

test("another guild's static, one that is gone, or a guild without statics signs nobody up", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  expect(await answersTo(here, await here.plan({ staticIds: [there.staticId, 999_999_999] }))).toEqual([]);
  await switchModule(here.context, here.system, { module: "statics", isOn: false });
  expect(await answersTo(here, await here.plan({}))).toEqual([]);
});

test("whoever is away or never can at that time does not come, and comes by default once nothing excuses", async () => {
  const scene = await makeScene();
  const { context, aldo, brix } = scene;
  const day = (days: number) =>
    context.clock
      .now()
      .add({ hours: 24 * days })
      .toString()
      .slice(0, 10);
  const { absenceId } = await startAbsence(context, aldo, {
    fromOn: day(0),
    untilOn: day(3),
    isReasonShared: false,
  });
  const event = await scene.plan({});
  expect(await answersTo(scene, event)).toEqual(["Aldo cant", "Brix coming?"]);
  await saveAvailability(context, brix, { free: [], never: [...slots] });
  expect(await answersTo(scene, event)).toEqual(["Aldo cant", "Brix cant"]);
  await endAbsence(context, aldo, { absenceId });
  await saveAvailability(context, brix, { free: [], never: [] });
  expect(await answersTo(scene, event)).toEqual(["Aldo coming?", "Brix coming?"]);
});

test("where seats are few, regulars wait like everybody, and nobody is told of a seat that they never waited for", async () => {
  const scene = await makeScene();
  const { context, aldo } = scene;
  const event = await scene.plan({ seats: 1 });
  expect(await answersTo(scene, event)).toEqual(["Aldo coming?", "Brix coming?#"]);
  expect(await factCount(scene, "events.seatChanged")).toBe(0);
  await answerEvent(context, aldo, { eventId: event.eventId, answer: "cant" });
  expect(await answersTo(scene, event)).toEqual(["Aldo cant", "Brix coming?"]);
  expect(await factCount(scene, "events.seatChanged")).toBe(1);
});

test("any press makes the answer one's own: the same answer, a note, or an officer's for them", async () => {
  const scene = await makeScene();
  const { context, officer, aldo, brix } = scene;
  const [event, other] = [await scene.plan({}), await scene.plan({})];
  const [{ eventId }, now] = [event, context.clock.now()];
  context.clock.advance({ minutes: 5 });
  await answerEvent(context, aldo, { eventId, answer: "coming" });
  await answerForMember(context, officer, { eventId, memberId: brix.memberId, answer: "coming" });
  await changeSignUp(context, aldo, { eventId: other.eventId, note: "On foot" });
  expect(await answersTo(scene, event)).toEqual(["Aldo coming", "Brix coming"]);
  expect(await answersTo(scene, other)).toEqual(["Aldo coming", "Brix coming?"]);
  const [first] = await listSignUps(db, scene.guildId, eventId);
  expect(first).toMatchObject({ queuedAt: now, answeredAt: context.clock.now() });
});

test("without a press there is neither bonus nor penalty, and with one both are as for everybody", async () => {
  const scene = await makeScene();
  const { context, officer, system, staticId, aldo, brix, dana, corvin } = scene;
  for (const { memberId } of [corvin, dana])
    await seatMember(context, officer, { staticId, memberId, isSubstitute: false });
  const changes = { "dkp.signUpBonusPoints": 3, "dkp.signUpBonusHours": 1, "dkp.eventPoints": 12 };
  await changeSettings(context, system, { changes });
  const event = { ...(await scene.plan({})), voiceChannelId: scene.event.voiceChannelId };
  await answerEvent(context, corvin, { eventId: event.eventId, answer: "coming" });
  await attend({ ...scene, event }, brix, { answer: "coming", from: 0 });
  await attend({ ...scene, event }, aldo, { from: 0 });
  context.clock.advance({ hours: 40 });
  const { lines } = await previewSettlement(context, officer, event);
  expect(lines.map(({ name, result, amount }) => [name, result, amount])).toEqual([
    ["Aldo", "present", 12_00],
    ["Brix", "present", 15_00],
    ["Corvin", "noShow", 0],
    ["Dana", "absent", 0],
  ]);
});

test("who is signed up by default is asked like everybody who has not answered", async () => {
  const scene = await makeScene();
  const { context, officer, aldo } = scene;
  const event = await scene.plan({});
  const { eventId } = event;
  const ownAnswer = async () => {
    const upcoming = await listEvents(context, aldo, { period: "upcoming" });
    const listed = upcoming.find((one) => one.eventId === eventId)?.ownAnswer;
    return [listed, (await viewEvent(context, aldo, event)).ownAnswer];
  };
  expect(await ownAnswer()).toEqual([null, null]);
  await answerEvent(context, aldo, { eventId, answer: "coming" });
  expect(await ownAnswer()).toEqual(["coming", "coming"]);
  const unanswered = (await listUnanswered(context, officer, event)).map(({ name }) => name);
  expect(unanswered).toEqual(["Brix", "Corvin", "Dana", "Maren"]);
  const told = await previewReminder(context, officer, { eventId, audience: "coming" });
  expect(told.map(({ name }) => name)).toEqual(["Aldo"]);
});

test("of a person who was two rows, what was said counts before a sign-up by default, and both stand apart again", async () => {
  const scene = await makeScene();
  const { context, officer, guildId, aldo } = scene;
  const event = await scene.plan({});
  const { eventId, houseId } = event;
  const now = context.clock.now();
  const { memberId: mergedMemberId } = await transaction(db, (tx) =>
    createUnlinkedMember(tx, guildId, { houseId, name: "Aldo the old", now }),
  );
  await answerForMember(context, officer, { eventId, memberId: mergedMemberId, answer: "late" });
  const input = { mergedMemberId, memberId: aldo.memberId };
  const { previewId } = await previewMerge(context, officer, input);
  await mergeMembers(context, officer, { ...input, previewId });
  expect(await answersTo(scene, event)).toEqual(["Aldo late", "Brix coming?"]);
  await undoMerge(context, officer, { mergedMemberId });
  expect(await answersTo(scene, event)).toEqual(["Aldo coming?", "Aldo the old late", "Brix coming?"]);
});
