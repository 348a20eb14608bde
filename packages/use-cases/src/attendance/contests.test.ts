import { listContests as listStored } from "@guildhall/db/attendance";
import { listAuditEntries } from "@guildhall/db/audit";
import { listEntries, listPools, listStandings } from "@guildhall/db/dkp";
import { findMemberOfUser } from "@guildhall/db/members";
import { crashAtEveryStatement, makeEvent, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { recordServerMembers } from "#use-cases/members/index.ts";
import { changeRights } from "#use-cases/settings/index.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { makeActor, makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { settleNow } from "#use-cases/testing/settle-now.ts";
import { acceptContest } from "./accept-contest.ts";
import { contestResult } from "./contest-result.ts";
import { declineContest } from "./decline-contest.ts";
import { listContests } from "./list-contests.ts";
import { markAttendance } from "./mark-attendance.ts";
import { previewSettlement } from "./preview-settlement.ts";
import { viewOwnAttendance } from "./view-own-attendance.ts";
import { viewOwnContests } from "./view-own-contests.ts";
import { withdrawContest } from "./withdraw-contest.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const reason = "My headset broke, I was in the raid";

/** Settled: Aldo was there throughout, Brix came late, Corvin never answered and was not heard. */
async function makeSettledStory(): Promise<Story> {
  const story = await makeStory(db);
  const [aldo, brix] = story.members;
  await attend(story, aldo, { answer: "coming", from: -5, to: 100 });
  await attend(story, brix, { answer: "coming", from: 12, to: 95 });
  story.context.clock.advance({ minutes: 150 });
  await settleNow(story.context, story.system, story.event.eventId);
  return story;
}

/** Brix says to have been there in time. */
async function contestOfBrix({ context, members, event }: Story): Promise<number> {
  const wished = { eventId: event.eventId, wantedResult: "present", reason } as const;
  return (await contestResult(context, members[1], wished)).contestId;
}

async function balancesOf({ guildId }: Story) {
  const [pool] = await listPools(db, guildId);
  const standings = await listStandings(db, guildId, pool?.poolId ?? 0);
  return standings.map(({ name, balance }) => [name, balance]);
}

async function firstCase({ context, officer }: Story) {
  const [first] = await listContests(context, officer);
  if (!first) throw new Error("Nothing waits");
  return first;
}

test("accepting writes mark, points and decision as shown, and nothing of anybody else", async () => {
  const story = await makeSettledStory();
  const { context, guildId, officer, members, event } = story;
  const contestId = await contestOfBrix(story);
  const aldo = await findMemberOfUser(db, guildId, members[0].userId);
  const mark = { eventId: event.eventId, memberId: aldo?.memberId ?? 0, result: "leftEarly" } as const;
  await markAttendance(context, officer, mark);
  const { previewId, ...shown } = await firstCase(story);
  expect(shown).toMatchObject({ result: "late", difference: 3_00, isOwn: false, countedMinutes: 78 });
  expect(shown.reasons).toEqual([{ code: "lateBy", values: { minutes: 12, grace: 10 } }]);
  await acceptContest(context, officer, { contestId, previewId });
  expect(await balancesOf(story)).toEqual([
    ["Aldo", 12_00],
    ["Brix", 12_00],
  ]);
  expect(await listContests(context, officer)).toEqual([]);
  const again = await previewSettlement(context, officer, event);
  expect(again.entries.map(({ memberId, amount }) => [memberId, amount])).toEqual([
    [aldo?.memberId, -12_00],
    [aldo?.memberId, 6_00],
  ]);
  expect(await viewOwnAttendance(context, members[1], event)).toMatchObject({
    settled: { result: "present", amount: 12_00 },
    reasons: [{ code: "marked" }],
    contest: { state: "accepted", decidedResult: "present", decidedByName: "Maren" },
    contestableUntil: null,
  });
  const entries = JSON.stringify(await listAuditEntries(db, guildId, { limit: 50 }));
  expect(entries).toContain("attendance.acceptContest");
  expect(entries).not.toContain("headset");
});

test("two officers at once: one decides, and the other reads that it is decided", async () => {
  const story = await makeSettledStory();
  const { context, officer, guildId } = story;
  const contestId = await contestOfBrix(story);
  const { previewId } = await firstCase(story);
  const other = makeActor(guildId, "Tamsin", ["events.settle"]);
  const outcomes = await Promise.allSettled([
    acceptContest(context, officer, { contestId, previewId }),
    declineContest(context, other, { contestId, answer: null }),
    acceptContest(context, other, { contestId, previewId }),
  ]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const outcome of outcomes)
    if (outcome.status === "rejected") expect(outcome.reason).toEqual(refusal("attendance.contestDecided"));
});

test("a process that dies at any statement of accepting leaves all or nothing", async () => {
  const story = await makeSettledStory();
  const { context, officer, guildId, event } = story;
  const contestId = await contestOfBrix(story);
  const { previewId } = await firstCase(story);
  await crashAtEveryStatement(
    db,
    (dying) => acceptContest({ ...context, db: dying }, officer, { contestId, previewId }),
    async () => {
      expect(await balancesOf(story)).toContainEqual(["Brix", 9_00]);
      expect((await listStored(db, guildId, { eventId: event.eventId }))[0]?.state).toBe("open");
    },
  );
  const [pool] = await listPools(db, guildId);
  const brix = (await firstOf(story))?.memberId ?? 0;
  const entries = await listEntries(db, guildId, { poolId: pool?.poolId ?? 0, memberId: brix });
  expect(entries.map(({ amount }) => amount)).toEqual([9_00, -9_00, 12_00]);
});

async function firstOf({ guildId, members }: Story) {
  return await findMemberOfUser(db, guildId, members[1].userId);
}

test("what accepting would write is not written when it changed since it was read", async () => {
  const story = await makeSettledStory();
  const { context, officer, event, system } = story;
  const contestId = await contestOfBrix(story);
  const { previewId } = await firstCase(story);
  const memberId = (await firstOf(story))?.memberId ?? 0;
  await markAttendance(context, officer, { eventId: event.eventId, memberId, result: "benched" });
  await settleNow(context, system, event.eventId);
  const accepted = acceptContest(context, officer, { contestId, previewId });
  await expect(accepted).rejects.toThrow(refusal("attendance.previewChanged"));
  const { previewId: fresh } = await firstCase(story);
  expect(fresh).not.toBe(previewId);
});

test("declined stays declined until another settling changes the result", async () => {
  const story = await makeSettledStory();
  const { context, officer, members, event, system } = story;
  const contestId = await contestOfBrix(story);
  await expect(contestOfBrix(story)).rejects.toThrow(refusal("attendance.contestOpen"));
  expect(await viewOwnContests(context, members[1])).toMatchObject({ contests: [{ contestId }], events: [] });
  await declineContest(context, officer, { contestId, answer: "The log shows 20:12." });
  expect(await viewOwnContests(context, members[1])).toMatchObject({ contests: [{ state: "declined" }] });
  expect(await viewOwnContests(context, members[0])).toMatchObject({
    contests: [],
    events: [{ result: "present", untilAt: context.clock.now().add({ hours: 48 }) }],
  });
  await expect(contestOfBrix(story)).rejects.toThrow(refusal("attendance.contestDecided"));
  expect(await viewOwnAttendance(context, members[1], event)).toMatchObject({
    settled: { result: "late" },
    contest: { state: "declined", answer: "The log shows 20:12." },
  });
  const memberId = (await firstOf(story))?.memberId ?? 0;
  await markAttendance(context, officer, { eventId: event.eventId, memberId, result: "absent" });
  context.clock.advance({ hours: 60 });
  await settleNow(context, system, event.eventId);
  expect(await contestOfBrix(story)).toBeGreaterThan(contestId);
});

test("after 48 hours nobody may contest, and what was said before waits until somebody decides", async () => {
  const story = await makeSettledStory();
  const { context, members, event } = story;
  const contestId = await contestOfBrix(story);
  const until = context.clock.now().add({ hours: 48 });
  expect((await viewOwnAttendance(context, members[0], event)).contestableUntil).toEqual(until);
  context.clock.advance({ hours: 48 });
  expect((await viewOwnAttendance(context, members[0], event)).contestableUntil).toBeNull();
  const late = { eventId: event.eventId, wantedResult: "benched", reason } as const;
  await expect(contestResult(context, members[0], late)).rejects.toThrow(refusal("attendance.contestOver"));
  context.clock.advance({ hours: 500 });
  expect((await firstCase(story)).contest.contestId).toBe(contestId);
});

test("somebody of whom nothing was heard may say to have been there, and is paid once officers agree", async () => {
  const story = await makeSettledStory();
  const { context, guildId, officer, system, event } = story;
  const corvin = makeActor(guildId, "Corvin");
  const wished = { eventId: event.eventId, wantedResult: "walkIn", reason } as const;
  await expect(contestResult(context, corvin, wished)).rejects.toThrow(refusal("attendance.memberNotFound"));
  await attend(story, corvin, { from: 200, to: 210 });
  const present = { ...wished, wantedResult: "present" } as const;
  await expect(contestResult(context, corvin, present)).rejects.toThrow(refusal("attendance.resultUnfit"));
  const { contestId } = await contestResult(context, corvin, wished);
  const { previewId, difference } = await firstCase(story);
  expect(difference).toBe(9_00);
  await acceptContest(context, officer, { contestId, previewId });
  expect(await balancesOf(story)).toContainEqual(["Corvin", 9_00]);
  const { hasChanges } = await previewSettlement(context, system, event);
  expect(hasChanges).toBe(false);
});

test("taken back it is gone for officers, may be said again, and is nobody else's to take back", async () => {
  const story = await makeSettledStory();
  const { context, officer, members } = story;
  const contestId = await contestOfBrix(story);
  await expect(withdrawContest(context, members[0], { contestId })).rejects.toThrow(
    refusal("attendance.contestNotFound"),
  );
  await withdrawContest(context, members[1], { contestId });
  expect(await listContests(context, officer)).toEqual([]);
  await expect(declineContest(context, officer, { contestId, answer: null })).rejects.toThrow(
    refusal("attendance.contestDecided"),
  );
  expect(await contestOfBrix(story)).toBeGreaterThan(contestId);
});

test("an officer decides the own contest only where nobody else could", async () => {
  const story = await makeSettledStory();
  const { context, members } = story;
  const contestId = await contestOfBrix(story);
  const brix = { ...members[1], rights: new Set(["events.settle"] as const) };
  const decline = () => declineContest(context, brix, { contestId, answer: null });
  expect((await listContests(context, brix))[0]?.isOwn).toBe(true);
  const tamsin = randomSnowflake();
  await appoint(story, { userId: tamsin, isGranted: true });
  await expect(decline()).rejects.toThrow(refusal("attendance.contestOwn"));
  await appoint(story, { userId: tamsin, isGranted: false });
  await decline();
  const [entry] = await listAuditEntries(db, story.guildId, { limit: 1 });
  expect(entry?.actor.memberId).toBe((await firstOf(story))?.memberId);
  expect(entry?.memberId).toBe((await firstOf(story))?.memberId);
});

type Officer = { readonly userId: string; readonly isGranted: boolean };

/** Somebody in the server may settle events, or no longer. */
async function appoint({ context, system }: Story, { userId, isGranted }: Officer): Promise<void> {
  const person = { userId, name: "Tamsin", avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  await recordServerMembers(context, system, { members: [person], asOf: context.clock.now() });
  const change = { kind: "member", id: userId, right: "events.settle", isGranted } as const;
  await changeRights(context, system, { changes: [change] });
}

test("an event of another guild is not there, and neither is its contest", async () => {
  const [here, there] = [await makeSettledStory(), await makeSettledStory()];
  const contestId = await contestOfBrix(there);
  const { previewId } = await firstCase(there);
  const { context, members, officer } = here;
  const wished = { eventId: there.event.eventId, wantedResult: "present", reason } as const;
  await expect(contestResult(context, members[1], wished)).rejects.toThrow(refusal("events.notFound"));
  for (const decide of [
    () => acceptContest(context, officer, { contestId, previewId }),
    () => declineContest(context, officer, { contestId, answer: null }),
  ])
    await expect(decide()).rejects.toThrow(refusal("attendance.contestNotFound"));
  await expect(listContests(context, members[0])).rejects.toThrow(refusal("common.forbidden"));
});

test("what may be contested is read by as many statements for two events as for one", async () => {
  const story = await makeSettledStory();
  const { context, guildId, members, system } = story;
  const count = () =>
    crashAtEveryStatement(
      db,
      (counted) => viewOwnContests({ ...context, db: counted }, members[0]),
      () => Promise.resolve(),
    );
  const forOne = await count();
  const startsAt = context.clock.now().subtract({ hours: 6 });
  const { eventId } = await makeEvent(db, guildId, { startsAt });
  await settleNow(context, system, eventId);
  expect((await viewOwnContests(context, members[0])).events).toHaveLength(2);
  expect(await count()).toBe(forOne);
});
