import { remindJob, runOfTurn, standardRules } from "@guildhall/core/events";
import { listAuditEntries } from "@guildhall/db/audit";
import { countDirect, listDeliveriesOf, listRuns, saveRefusedAt } from "@guildhall/db/events";
import { claimJobs } from "@guildhall/db/jobs";
import {
  crashAtEveryStatement,
  makeEvent,
  makeMember,
  onlyShardOf,
  openTestDatabase,
  randomSnowflake,
} from "@guildhall/db/testing";
import { expect, test } from "vitest";
import type { Context } from "#use-cases/context.ts";
import { recordServerMembers } from "#use-cases/members/index.ts";
import { changeSettings, recordServer } from "#use-cases/settings/index.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import {
  answerEvent,
  beginReminder,
  type Call,
  type Courier,
  chooseReminders,
  delayEvent,
  deliverReminder,
  type Letter,
  listReminders,
  muteEvent,
  orderReminder,
  planReminders,
  previewReminder,
  viewOwnReminders,
} from "../index.ts";

const db = await openTestDatabase();

/** A story whose three members are in the server and in the roster, on whose clocks it is 20:00. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, system, members, event } = story;
  for (const member of members) await makeMember(db, guildId, member);
  const known = { avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  const there = members.map(({ userId, name }) => ({ ...known, userId, name }));
  await recordServerMembers(context, system, { members: there, asOf: context.clock.now() });
  const [aldo, brix, corvin] = members;
  const turnOf = (minutesBefore: number, audience: "unanswered" | "coming" | "notInVoice") => ({
    eventId: event.eventId,
    startsAt: event.startsAt,
    minutesBefore,
    audience,
  });
  return { ...story, aldo, brix, corvin, turnOf };
}

/** The reminders that come due until then and did not before. */
async function claimDue(guildId: string, now: Temporal.Instant): Promise<readonly string[]> {
  const claim = { owner: "test", shards: onlyShardOf(guildId), now, leaseSeconds: 600_000, limit: 50 };
  const due = await claimJobs(db, claim);
  return due.filter(({ job }) => job === remindJob).map(({ slot }) => slot);
}

type Scene = Awaited<ReturnType<typeof makeScene>>;

/** Writes down what is sent; who is closed takes no direct messages. */
function makeCourier(closed: readonly string[] = []) {
  const [letters, calls]: [Letter[], Call[]] = [[], []];
  const courier: Courier = {
    write: async (letter) => {
      if (closed.includes(letter.userId)) return false;
      letters.push(letter);
      return true;
    },
    call: async (call) => {
      calls.push(call);
      return true;
    },
  };
  const reached = () => [...letters.map(({ userId }) => userId), ...calls.flatMap(({ loud }) => loud)];
  return { courier, letters, calls, reached };
}

/** The whole of a reminder, as its job does it. */
async function remind(
  { system }: Pick<Scene, "system">,
  context: Context,
  { turn, courier }: { turn: ReturnType<Scene["turnOf"]>; courier: Courier },
): Promise<void> {
  const run = await beginReminder(context, system, turn);
  if (run) await deliverReminder(context, system, { turn, run, courier });
}

test("who has not answered is reminded, each in the way that the person chose, and nobody else", async () => {
  const scene = await makeScene();
  const { context, aldo, brix, corvin, event, turnOf } = scene;
  const { eventId } = event;
  await chooseReminders(context, aldo, { way: "dm" });
  await answerEvent(context, corvin, { eventId, answer: "coming" });
  await orderReminder(context, scene.officer, { eventId, audience: "unanswered" });
  const { courier, letters, calls } = makeCourier();
  await remind(scene, context, { turn: turnOf(60, "unanswered"), courier });
  expect(letters).toMatchObject([{ userId: aldo.userId, signUp: undefined, isDigest: false }]);
  expect(calls).toMatchObject([{ loud: [brix.userId], silent: [] }]);
  const { sent } = await listReminders(context, scene.officer, { eventId });
  expect(sent).toMatchObject([{ isOrdered: true, direct: 1, aloud: 1, pending: 0, unreached: 0 }]);
});

test("whoever wants nothing, or nothing of this event, or left the server, is left alone", async () => {
  const scene = await makeScene();
  const { context, aldo, brix, corvin, event, turnOf } = scene;
  const { eventId } = event;
  await chooseReminders(context, aldo, { way: "none" });
  await muteEvent(context, brix, { eventId, isMuted: true });
  await orderReminder(context, scene.officer, { eventId, audience: "unanswered" });
  const preview = await previewReminder(context, scene.officer, { eventId, audience: "unanswered" });
  expect(preview).toEqual([
    { name: "Aldo", way: "never" },
    { name: "Brix", way: "never" },
    { name: "Corvin", way: "thread" },
  ]);
  const { courier, reached } = makeCourier();
  await remind(scene, context, { turn: turnOf(60, "unanswered"), courier });
  expect(reached()).toEqual([corvin.userId]);
});

test("nobody is asked about an event that is announced where they see nothing", async () => {
  const scene = await makeScene();
  const { context, guildId, system, aldo, event, turnOf } = scene;
  const [roleId, channelId] = [randomSnowflake(), randomSnowflake()];
  const known = { name: "Core", colour: 0, isManaged: false, permissions: "1024", position: 0 };
  const hidden = [
    { id: guildId, allow: "0", deny: "1024" },
    { id: roleId, allow: "1024", deny: "0" },
  ];
  const channel = {
    channelId,
    parentId: null,
    kind: "text",
    name: "core",
    position: 0,
    overwrites: hidden,
  } as const;
  const roles = [guildId, roleId].map((id) => ({ ...known, roleId: id }));
  context.clock.advance({ seconds: 1 });
  const asOf = context.clock.now();
  await recordServer(context, system, { roles, channels: [channel], asOf });
  const member = { userId: aldo.userId, name: aldo.name, avatarHash: null, isBot: false, joinedAt: null };
  await recordServerMembers(context, system, { members: [{ ...member, roleIds: [roleId] }], asOf });
  const rules = { ...standardRules, channelId };
  const { eventId } = await makeEvent(db, guildId, { startsAt: event.startsAt, rules });
  await orderReminder(context, scene.officer, { eventId, audience: "unanswered" });
  const { courier, reached } = makeCourier();
  await remind(scene, context, { turn: { ...turnOf(60, "unanswered"), eventId }, courier });
  expect(reached()).toEqual([aldo.userId]);
});

test("an answer between planning and sending is in the reminder, or makes it needless", async () => {
  const scene = await makeScene();
  const { context, system, aldo, brix, corvin, event, turnOf } = scene;
  const { eventId } = event;
  for (const each of [aldo, brix]) await chooseReminders(context, each, { way: "dm" });
  await orderReminder(context, scene.officer, { eventId, audience: "unanswered" });
  const turn = turnOf(60, "unanswered");
  const run = await beginReminder(context, system, turn);
  await answerEvent(context, brix, { eventId, answer: "late" });
  await answerEvent(context, corvin, { eventId, answer: "cant" });
  const { courier, letters, calls } = makeCourier();
  if (run) await deliverReminder(context, system, { turn, run, courier });
  expect(letters.map(({ userId }) => userId)).toEqual([aldo.userId]);
  expect(letters[0]?.event.signUps.map(({ answer }) => answer).toSorted()).toEqual(["cant", "late"]);
  expect(calls).toEqual([]);
});

test("somebody whose messages are closed is named instead, stops nobody, and is not knocked at for a week", async () => {
  const scene = await makeScene();
  const { context, guildId, system, aldo, brix, corvin, event, turnOf } = scene;
  for (const each of [aldo, brix, corvin]) await chooseReminders(context, each, { way: "dm" });
  await orderReminder(context, scene.officer, { eventId: event.eventId, audience: "unanswered" });
  const { courier, letters, calls } = makeCourier([aldo.userId]);
  await remind(scene, context, { turn: turnOf(60, "unanswered"), courier });
  expect(letters.map(({ userId }) => userId).toSorted()).toEqual([brix.userId, corvin.userId].toSorted());
  expect(calls).toMatchObject([{ loud: [aldo.userId] }]);
  await saveRefusedAt(db, guildId, { userId: aldo.userId, refusedAt: context.clock.now() });
  expect(await viewOwnReminders(context, aldo)).toMatchObject({ way: "dm", refusesMessages: true });
  const later = await previewReminder(context, system, { eventId: event.eventId, audience: "unanswered" });
  expect(later.find(({ name }) => name === "Aldo")).toEqual({ name: "Aldo", way: "thread" });
});

test("a failure for one person is noted and reaches everybody else", async () => {
  const scene = await makeScene();
  const { context, system, members, event, turnOf } = scene;
  for (const each of members) await chooseReminders(context, each, { way: "dm" });
  await orderReminder(context, scene.officer, { eventId: event.eventId, audience: "unanswered" });
  const turn = turnOf(60, "unanswered");
  const { courier, letters } = makeCourier();
  const flaky: Courier = {
    ...courier,
    write: async (letter) => {
      if (letter.userId === scene.brix.userId) throw new Error("Discord is tired");
      return await courier.write(letter);
    },
  };
  await expect(remind(scene, context, { turn, courier: flaky })).rejects.toThrow("Discord is tired");
  expect(letters).toHaveLength(2);
  await remind(scene, context, { turn, courier });
  expect(letters).toHaveLength(2);
  const { sent } = await listReminders(context, system, { eventId: event.eventId });
  expect(sent).toMatchObject([{ direct: 2, unreached: 1 }]);
});

test("whatever statement a process dies at, nobody is reached twice, and who was not about to be is reached", async () => {
  const scene = await makeScene();
  const { context, guildId, members, event, turnOf } = scene;
  await chooseReminders(context, scene.aldo, { way: "dm" });
  await orderReminder(context, scene.officer, { eventId: event.eventId, audience: "unanswered" });
  const turn = turnOf(60, "unanswered");
  const { courier, reached } = makeCourier();
  const statements = await crashAtEveryStatement(
    db,
    (dying) => remind(scene, { ...context, db: dying }, { turn, courier }),
    async () => expect(new Set(reached()).size).toBe(reached().length),
  );
  expect(statements).toBeGreaterThan(5);
  const deliveries = await listDeliveriesOf(db, guildId, event.eventId);
  expect(deliveries).toHaveLength(members.length);
  expect(deliveries.filter(({ state }) => state === "planned")).toEqual([]);
  for (const { userId, state } of deliveries) if (state === "sent") expect(reached()).toContain(userId);
});

test("two processes at once reach nobody twice", async () => {
  const scene = await makeScene();
  const { context, members, event, turnOf } = scene;
  await chooseReminders(context, scene.aldo, { way: "dm" });
  await orderReminder(context, scene.officer, { eventId: event.eventId, audience: "unanswered" });
  const { courier, reached } = makeCourier();
  const turn = turnOf(60, "unanswered");
  await Promise.all([1, 2, 3].map(() => remind(scene, context, { turn, courier })));
  expect(reached().toSorted()).toEqual(members.map(({ userId }) => userId).toSorted());
});

test("a day holds two direct messages and a digest, whatever comes; the rest is said aloud", async () => {
  const scene = await makeScene();
  const { context, guildId, system, aldo, event } = scene;
  await chooseReminders(context, aldo, { way: "dm" });
  const { courier, letters, calls } = makeCourier();
  for (const hours of [1, 1.25, 1.5, 1.75, 2]) {
    const startsAt = context.clock.now().add({ minutes: hours * 60 });
    const { eventId } = await makeEvent(db, guildId, { startsAt, houseId: event.houseId });
    await orderReminder(context, system, { eventId, audience: "unanswered" });
    const turn = { eventId, startsAt, minutesBefore: hours * 60, audience: "unanswered" } as const;
    await remind(scene, context, { turn, courier });
  }
  expect(letters.map(({ isDigest }) => isDigest)).toEqual([false, false, true]);
  expect(calls.filter(({ loud }) => loud.includes(aldo.userId))).toHaveLength(2);
  const counts = await countDirect(db, guildId, { userIds: [aldo.userId], days: ["2026-11-21"] });
  expect(counts.map(({ way, count }) => [way, count]).toSorted()).toEqual([
    ["digest", 1],
    ["dm", 2],
  ]);
});

test("in somebody's night a reminder waits for the morning, and is then for who is still meant", async () => {
  const scene = await makeScene();
  const { context, guildId, aldo, brix, turnOf } = scene;
  const startsAt = context.clock.now().add({ hours: 24 });
  const { eventId } = await makeEvent(db, guildId, { startsAt });
  // For Aldo the night has begun at eight already; Brix has none.
  await chooseReminders(context, aldo, { way: "dm", quietFromHour: 20, quietUntilHour: 8 });
  await chooseReminders(context, brix, { quietFromHour: 1, quietUntilHour: 1 });
  await orderReminder(context, scene.officer, { eventId, audience: "unanswered" });
  const turn = { ...turnOf(1440, "unanswered"), eventId, startsAt };
  const { courier, reached } = makeCourier();
  await remind(scene, context, { turn, courier });
  expect(reached()).not.toContain(aldo.userId);
  const morning = Temporal.Instant.from("2026-11-22T08:00:00Z");
  await claimDue(guildId, morning.subtract({ minutes: 1 }));
  expect(await claimDue(guildId, morning)).toEqual([runOfTurn(turn, morning).slot]);
  context.clock.advance({ hours: 12 });
  await remind(scene, context, { turn, courier });
  expect(reached().filter((userId) => userId === aldo.userId)).toHaveLength(1);
  expect(new Set(reached()).size).toBe(3);
});

test("reminders are planned for the start that an event has, and one of a former start says nothing", async () => {
  const scene = await makeScene();
  const { context, officer, system, event, turnOf, aldo } = scene;
  const { eventId } = event;
  await planReminders(context, system, { eventId });
  await answerEvent(context, aldo, { eventId, answer: "coming" });
  await delayEvent(context, officer, { eventId, minutes: 30 });
  await planReminders(context, system, { eventId });
  context.clock.advance({ minutes: 30 });
  const { courier, reached } = makeCourier();
  await remind(scene, context, { turn: turnOf(60, "coming"), courier });
  expect(reached()).toEqual([]);
  const startsAt = event.startsAt.add({ minutes: 30 });
  await remind(scene, context, { turn: { ...turnOf(60, "coming"), startsAt }, courier });
  expect(reached()).toEqual([aldo.userId]);
});

test("who said to come and is not in voice is told once after the start, in the night too", async () => {
  const scene = await makeScene();
  const { context, aldo, brix, event, turnOf, system } = scene;
  const { eventId } = event;
  await changeSettings(context, system, { changes: { "events.quietFromHour": 20 } });
  for (const each of [aldo, brix]) await answerEvent(context, each, { eventId, answer: "coming" });
  context.clock.advance({ minutes: 65 });
  const { courier, letters } = makeCourier();
  for (const _again of [1, 2]) await remind(scene, context, { turn: turnOf(-5, "notInVoice"), courier });
  expect(letters.map(({ userId }) => userId).toSorted()).toEqual([aldo.userId, brix.userId].toSorted());
});

test("an officer has people reminded once an hour, with an entry in the audit", async () => {
  const { context, guildId, officer, event, aldo } = await makeScene();
  const order = { eventId: event.eventId, audience: "unanswered" } as const;
  await expect(orderReminder(context, aldo, order)).rejects.toMatchObject({ code: "common.forbidden" });
  const [first, second] = await Promise.allSettled([1, 2].map(() => orderReminder(context, officer, order)));
  expect([first?.status, second?.status].toSorted()).toEqual(["fulfilled", "rejected"]);
  context.clock.advance({ minutes: 59 });
  await expect(orderReminder(context, officer, order)).rejects.toMatchObject({
    code: "events.remindedLately",
    details: { title: "Siege", minutes: 1 },
  });
  expect(await listAuditEntries(db, guildId, { useCase: "events.orderReminder", limit: 5 })).toHaveLength(1);
  expect(await listRuns(db, guildId, event.eventId)).toHaveLength(1);
});

test("choices are kept for one guild alone, and what is left out stays", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  await chooseReminders(here.context, here.aldo, { way: "dm", quietFromHour: 22 });
  await chooseReminders(here.context, here.aldo, { quietUntilHour: 7 });
  const { eventId } = here.event;
  await muteEvent(here.context, here.aldo, { eventId, isMuted: true });
  const reminders = [
    { minutesBefore: 24 * 60, audience: "unanswered", way: "chosen" },
    { minutesBefore: 60, audience: "coming", way: "thread" },
    { minutesBefore: -5, audience: "notInVoice", way: "dm" },
  ];
  const usual = { quietFromHour: 23, quietUntilHour: 9, reminders };
  expect(await viewOwnReminders(here.context, here.aldo)).toEqual({
    ...{ way: "dm", quietFromHour: 22, quietUntilHour: 7 },
    usual,
    refusesMessages: false,
    muted: [{ eventId, title: "Siege" }],
  });
  const elsewhere = { ...here.aldo, guildId: there.guildId };
  expect(await viewOwnReminders(there.context, elsewhere)).toMatchObject({
    ...{ way: null, quietFromHour: null },
    muted: [],
  });
  const foreign = { eventId: there.event.eventId, isMuted: true };
  await expect(muteEvent(here.context, here.aldo, foreign)).rejects.toMatchObject({
    code: "events.notFound",
  });
});
