import type { MemberActor } from "@guildhall/core";
import { type SomeEventRules, withRules } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { listSignUps, lockEvent, saveEvent } from "@guildhall/db/events";
import { createUnlinkedMember, ensureMember, findMemberOfUser } from "@guildhall/db/members";
import { crashAtEveryStatement, makeEvent, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { startAbsence } from "#use-cases/absences/index.ts";
import {
  changeStanding,
  mergeMembers,
  previewMerge,
  saveBuild,
  saveCharacter,
} from "#use-cases/members/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor, makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { answerEvent } from "./answer-event.ts";
import { answerForMember } from "./answer-for-member.ts";
import { changeSignUp } from "./change-sign-up.ts";
import { giveSeat } from "./give-seat.ts";
import { refreshSeats } from "./refresh-seats.ts";
import { viewEvent } from "./view-event.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** A story with one more event, of these rules, and a crowd that plays these roles. */
async function makeScene(rules: SomeEventRules) {
  const story = await makeStory(db);
  const { context, guildId } = story;
  const startsAt = context.clock.now().add({ hours: 48 });
  const { eventId } = await makeEvent(db, guildId, { startsAt, rules: withRules(rules) });
  const say = async (actor: MemberActor, answer: "coming" | "late" | "cant" | "maybe") => {
    context.clock.advance({ seconds: 1 });
    return await answerEvent(context, actor, { eventId, answer });
  };
  const seats = async () =>
    (await viewEvent(context, story.system, { eventId })).signUps.map(
      ({ name, answer, place }) => `${name} ${answer}${place === null ? "" : ` #${place}`}`,
    );
  const told = async () =>
    (await listFactNames(db, guildId)).filter((name) => name === "events.seatChanged").length;
  return { ...story, eventId, say, seats, told };
}

const dayOf = (moment: Temporal.Instant) => moment.toString().slice(0, 10);

/** A member of the roster who plays these roles, the main one first. */
async function makePlayer(
  { context, guildId, officer, event }: Story,
  name: string,
  ...roles: readonly string[]
) {
  const actor = makeActor(guildId, name);
  const { userId } = actor;
  const now = context.clock.now();
  const { memberId } = await transaction(db, (tx) =>
    ensureMember(tx, guildId, { houseId: event.houseId, userId, name, now }),
  );
  const { characterId } = await saveCharacter(context, officer, { memberId, name, isMain: true });
  for (const role of roles)
    await saveBuild(context, officer, { characterId, role: role as "tank", isMain: role === roles[0] });
  return { ...actor, memberId };
}

test("who comes too late for a seat waits, and moves up as soon as one is free", async () => {
  const { members, say, seats, told } = await makeScene({ seats: 1 });
  const [aldo, brix, corvin] = members;
  await say(aldo, "coming");
  expect(await say(brix, "coming")).toMatchObject({ place: 1, signUp: { isWaiting: true } });
  expect(await say(corvin, "late")).toMatchObject({ place: 2 });
  expect(await seats()).toEqual(["Aldo coming", "Brix coming #1", "Corvin late #2"]);
  await say(brix, "late");
  expect(await told()).toBe(0);
  await say(aldo, "cant");
  expect((await seats()).toSorted()).toEqual(["Aldo cant", "Brix late", "Corvin late #1"]);
  expect(await told()).toBe(1);
});

test("of a crowd that presses at once just as many get a seat as there are", async () => {
  const { context, guildId, eventId, told } = await makeScene({ seats: 3 });
  const crowd = Array.from({ length: 7 }, (_, index) => makeActor(guildId, `Raider ${index}`));
  await Promise.all(crowd.map((actor) => answerEvent(context, actor, { eventId, answer: "coming" })));
  const signUps = await listSignUps(db, guildId, eventId);
  expect(signUps.filter(({ isWaiting }) => !isWaiting)).toHaveLength(3);
  expect(signUps).toHaveLength(7);
  await Promise.all(crowd.map((actor) => answerEvent(context, actor, { eventId, answer: "cant" })));
  expect((await listSignUps(db, guildId, eventId)).some(({ isWaiting }) => isWaiting)).toBe(false);
  expect(await told()).toBeLessThanOrEqual(4);
});

test("everybody comes as the main build, may say otherwise, and only as what they play", async () => {
  const scene = await makeScene({ roleSeats: { tank: 1 } });
  const { context, eventId, say } = scene;
  const dana = await makePlayer(scene, "Dana", "healer", "tank");
  const elif = await makePlayer(scene, "Elif", "tank");
  const first = await say(dana, "coming");
  expect(first.signUp).toMatchObject({ role: "healer", isWaiting: false });
  expect(first.choices.map(({ role }) => role)).toEqual(["healer", "tank"]);
  expect((await say(elif, "coming")).choices).toEqual([]);
  const asTank = { role: "tank", classKey: null } as const;
  const moved = await changeSignUp(context, dana, { eventId, playedAs: asTank, note: "Late shift" });
  expect(moved).toMatchObject({
    place: 1,
    signUp: { isWaiting: true, note: "Late shift", answer: "coming" },
  });
  const never = changeSignUp(context, elif, { eventId, playedAs: { role: "healer", classKey: null } });
  await expect(never).rejects.toThrow(refusal("events.roleNotPlayed"));
  const back = { role: "healer", classKey: null } as const;
  expect((await changeSignUp(context, dana, { eventId, playedAs: back })).signUp).toMatchObject({
    isWaiting: false,
    note: "Late shift",
  });
});

test("who has not answered has no role and no note to change", async () => {
  const { context, members, eventId } = await makeScene({});
  const silent = changeSignUp(context, members[0], { eventId, note: "Hello" });
  await expect(silent).rejects.toThrow(refusal("events.answerFirst"));
});

test("a note changes nothing of what a leave answered, and a leave comes as nothing", async () => {
  const { context, guildId, members, eventId } = await makeScene({});
  const [aldo] = members;
  const [fromOn = "", untilOn] = [0, 4].map((days) => dayOf(context.clock.now().add({ hours: days * 24 })));
  await startAbsence(context, aldo, { fromOn, untilOn, isReasonShared: false });
  const [before] = await listSignUps(db, guildId, eventId);
  await changeSignUp(context, aldo, { eventId, note: "By the sea" });
  expect(await listSignUps(db, guildId, eventId)).toEqual([{ ...before, note: "By the sea" }]);
  const playedAs = { role: "tank", classKey: null } as const;
  const asTank = changeSignUp(context, aldo, { eventId, playedAs });
  await expect(asTank).rejects.toThrow(refusal("events.answerFirst"));
});

test("raised limits, a leave, leaving the guild and being taken out each give a seat to the next", async () => {
  const scene = await makeScene({ seats: 1 });
  const { context, guildId, officer, system, eventId, say, seats, told } = scene;
  const people = ["Dana", "Elif", "Finn", "Gwen", "Hugo"].map((name) => makeActor(guildId, name));
  const [dana, elif, finn] = people as [MemberActor, MemberActor, MemberActor];
  for (const person of people) await say(person, "coming");
  await transaction(db, async (tx) => {
    const event = await lockEvent(tx, guildId, eventId);
    await saveEvent(tx, guildId, { ...event, rules: withRules({ seats: 2 }) });
  });
  await refreshSeats(context, system, { eventId });
  expect(await told()).toBe(1);
  const [fromOn, untilOn] = [0, 4].map((days) => dayOf(context.clock.now().add({ hours: days * 24 })));
  await startAbsence(context, dana, { fromOn: fromOn ?? "", untilOn, isReasonShared: false });
  expect(await told()).toBe(2);
  const idOf = async ({ userId }: MemberActor) =>
    (await findMemberOfUser(db, guildId, userId))?.memberId ?? 0;
  await changeStanding(context, officer, { memberIds: [await idOf(elif)], standing: "left" });
  expect(await listFactNames(db, guildId)).toContain("events.cardOutdated");
  await refreshSeats(context, system, { eventId });
  expect(await told()).toBe(3);
  await answerForMember(context, officer, { eventId, memberId: await idOf(finn), answer: null });
  expect(await told()).toBe(4);
  expect((await seats()).filter((seat) => seat.includes("coming"))).toEqual([
    "Elif coming",
    "Gwen coming",
    "Hugo coming",
  ]);
});

test("an officer gives a seat above the limit, once, and takes none from others", async () => {
  const { context, guildId, officer, members, eventId, say, seats, told } = await makeScene({ seats: 1 });
  const [aldo, brix, corvin] = members;
  for (const person of members) await say(person, "coming");
  const memberId = (await findMemberOfUser(db, guildId, corvin.userId))?.memberId ?? 0;
  await giveSeat(context, officer, { eventId, memberId });
  await giveSeat(context, officer, { eventId, memberId });
  expect(await told()).toBe(1);
  expect(await seats()).toEqual(["Aldo coming", "Brix coming #1", "Corvin coming"]);
  await say(aldo, "cant");
  expect(await seats()).toContain("Brix coming #1");
  await expect(giveSeat(context, brix, { eventId, memberId })).rejects.toThrow(refusal("common.forbidden"));
  const stranger = giveSeat(context, officer, { eventId, memberId: memberId + 1_000 });
  await expect(stranger).rejects.toThrow(refusal("events.notSignedUp"));
});

test("an officer answers after the deadline too, and names the role", async () => {
  const scene = await makeScene({ locksMinutesBefore: 3 * 24 * 60 });
  const { context, guildId, officer, event, eventId } = scene;
  const now = context.clock.now();
  const { memberId } = await transaction(db, (tx) =>
    createUnlinkedMember(tx, guildId, { houseId: event.houseId, name: "Old hand", now }),
  );
  const locked = answerEvent(context, scene.members[0], { eventId, answer: "coming" });
  await expect(locked).rejects.toThrow(refusal("events.locked"));
  await answerForMember(context, officer, { eventId, memberId, answer: "coming", role: "tank" });
  await answerForMember(context, officer, { eventId, memberId, answer: "coming", role: "healer" });
  expect(await listSignUps(db, guildId, eventId)).toMatchObject([{ role: "healer", answer: "coming" }]);
});

test("two rows that turn out to be one person have one seat, and the other one is free", async () => {
  const scene = await makeScene({ seats: 2 });
  const { context, guildId, officer, system, event, eventId, members, say, told } = scene;
  const [aldo, brix] = members;
  const now = context.clock.now();
  const { memberId: mergedMemberId } = await transaction(db, (tx) =>
    createUnlinkedMember(tx, guildId, { houseId: event.houseId, name: "Aldo the old", now }),
  );
  await answerForMember(context, officer, { eventId, memberId: mergedMemberId, answer: "coming" });
  for (const person of [aldo, brix]) await say(person, "coming");
  const memberId = (await findMemberOfUser(db, guildId, aldo.userId))?.memberId ?? 0;
  const input = { mergedMemberId, memberId };
  const { previewId } = await previewMerge(context, officer, input);
  await mergeMembers(context, officer, { ...input, previewId });
  await refreshSeats(context, system, { eventId });
  expect(await told()).toBe(1);
});

test("a process that dies at any statement gives a seat and tells of it, or neither", async () => {
  const { context, guildId, members, eventId, say, told } = await makeScene({ seats: 1 });
  const [aldo, brix] = members;
  await say(aldo, "coming");
  await say(brix, "coming");
  await crashAtEveryStatement(
    db,
    (dying) => answerEvent({ ...context, db: dying }, aldo, { eventId, answer: "cant" }),
    async () => {
      const signUps = await listSignUps(db, guildId, eventId);
      expect(signUps.map(({ isWaiting }) => isWaiting)).toEqual([false, true]);
      expect(await told()).toBe(0);
    },
  );
  expect(await told()).toBe(1);
});

test("seats of another guild's event are out of reach", async () => {
  const [here, there] = [await makeScene({ seats: 1 }), await makeScene({ seats: 1 })];
  const { eventId } = there;
  const noted = changeSignUp(here.context, here.members[0], { eventId, note: "x" });
  await expect(noted).rejects.toThrow(refusal("events.notFound"));
  const given = giveSeat(here.context, here.officer, { eventId, memberId: 1 });
  await expect(given).rejects.toThrow(refusal("events.notFound"));
});
