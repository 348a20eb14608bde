import { findLatestSettlement, listResults } from "@guildhall/db/attendance";
import { checkChain, listPools, listStandings } from "@guildhall/db/dkp";
import { getEvent } from "@guildhall/db/events";
import { findMemberOfUser } from "@guildhall/db/members";
import {
  crashAtEveryStatement,
  makeClock,
  makeEvent,
  makeMember,
  openTestDatabase,
} from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { undoEntries } from "#use-cases/dkp/index.ts";
import { answerEvent } from "#use-cases/events/answer-event.ts";
import { cancelEvent } from "#use-cases/events/cancel-event.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor, makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { markAttendance } from "./mark-attendance.ts";
import { previewSettlement } from "./preview-settlement.ts";
import { settleEvent } from "./settle-event.ts";

const db = await openTestDatabase();

/** The event is over: Aldo was there throughout, Brix came late, Corvin said to come and did not. */
async function makeEndedStory(): Promise<Story> {
  const story = await makeStory(db);
  const [aldo, brix, corvin] = story.members;
  await attend(story, aldo, { answer: "coming", from: -5, to: 100 });
  await attend(story, brix, { answer: "coming", from: 12 });
  await attend(story, corvin, { answer: "coming" });
  story.context.clock.advance({ minutes: 60 + 90 });
  return story;
}

async function preview({ context, officer, event }: Story) {
  return await previewSettlement(context, officer, event);
}

async function settle(story: Story, previewId?: string) {
  const { eventId } = story.event;
  const seen = previewId ?? (await preview(story)).previewId;
  return await settleEvent(story.context, story.officer, { eventId, previewId: seen });
}

/** Names and balances, the highest first. */
async function listBalances(guildId: string) {
  const [pool] = await listPools(db, guildId);
  if (!pool) return [];
  expect(await checkChain(db, guildId, pool.poolId)).toMatchObject({ brokenBatchNumber: null });
  const standings = await listStandings(db, guildId, pool.poolId);
  return standings.map(({ name, balance }) => [name, balance]);
}

async function expectUnsettled({ guildId, event }: Story): Promise<void> {
  expect(await findLatestSettlement(db, guildId, event.eventId)).toBeUndefined();
  expect(await listBalances(guildId)).toEqual([]);
  expect(await getEvent(db, guildId, event.eventId)).toEqual(event);
  expect(await listFactNames(db, guildId)).not.toContain("attendance.eventSettled");
}

const refusal = (code: string) => expect.objectContaining({ code });

test("settling writes what the preview shows: attendance, points, and one fact", async () => {
  const story = await makeEndedStory();
  const { guildId, event } = story;
  const shown = await preview(story);
  expect(shown.lines.map(({ name, result, amount }) => [name, result, amount])).toEqual([
    ["Aldo", "present", 12_00],
    ["Brix", "late", 9_00],
    ["Corvin", "noShow", 0],
  ]);
  expect(await settle(story, shown.previewId)).toMatchObject({ title: "Siege", entryCount: 2, total: 21_00 });
  expect(await listBalances(guildId)).toEqual([
    ["Aldo", 12_00],
    ["Brix", 9_00],
  ]);
  expect((await getEvent(db, guildId, event.eventId)).state).toBe("settled");
  const settlement = await findLatestSettlement(db, guildId, event.eventId);
  expect(await listResults(db, guildId, settlement?.settlementId ?? 0)).toHaveLength(3);
  const facts = await listFactNames(db, guildId);
  expect(facts.filter((name) => name === "attendance.eventSettled")).toHaveLength(1);
});

test("two officers who settle at once pay once", async () => {
  const story = await makeEndedStory();
  const { previewId } = await preview(story);
  const results = await Promise.allSettled([1, 2, 3].map(() => settle(story, previewId)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const result of results)
    if (result.status === "rejected") expect(result.reason).toEqual(refusal("attendance.nothingToWrite"));
  expect(await listBalances(story.guildId)).toEqual([
    ["Aldo", 12_00],
    ["Brix", 9_00],
  ]);
});

test("a process that dies at any statement leaves all or nothing, and settling then pays once", async () => {
  const story = await makeEndedStory();
  const { officer, event, context } = story;
  const input = { eventId: event.eventId, previewId: (await preview(story)).previewId };
  const statements = await crashAtEveryStatement(
    db,
    (dying) => settleEvent({ ...context, db: dying }, officer, input),
    () => expectUnsettled(story),
  );
  expect(statements).toBeGreaterThan(15);
  expect(await listBalances(story.guildId)).toEqual([
    ["Aldo", 12_00],
    ["Brix", 9_00],
  ]);
  await expect(settle(story)).rejects.toThrow(refusal("attendance.nothingToWrite"));
});

test("two events that are settled at once are both paid, one after the other", async () => {
  const story = await makeEndedStory();
  const { context, officer, members, guildId, event } = story;
  const { startsAt, voiceChannelId } = event;
  const other = await makeEvent(db, guildId, { startsAt, voiceChannelId, title: "Boss" });
  const [first, second] = [await preview(story), await previewSettlement(context, officer, other)];
  await Promise.all([
    settle(story, first.previewId),
    settleEvent(context, officer, { eventId: other.eventId, previewId: second.previewId }),
  ]);
  expect(await listBalances(guildId)).toEqual([
    [members[0].name, 12_00 + 9_00],
    [members[1].name, 9_00 + 9_00],
  ]);
});

test("what changed since the preview is not written: the officer looks again", async () => {
  const story = await makeEndedStory();
  const { context, officer, members, guildId } = story;
  const { previewId } = await preview(story);
  const corvin = await findMemberOfUser(db, guildId, members[2].userId);
  const mark = { eventId: story.event.eventId, memberId: corvin?.memberId ?? 0, result: "excused" } as const;
  await markAttendance(context, officer, mark);
  await expect(settle(story, previewId)).rejects.toThrow(refusal("attendance.previewChanged"));
  await expectUnsettled(story);
});

test("what a later settling added is taken back without what was paid before, and paid again by the next", async () => {
  const story = await makeEndedStory();
  const { context, officer, guildId, event } = story;
  const first = await settle(story);
  const paid = await listBalances(guildId);
  const dana = await makeMember(db, guildId, { name: "Dana" });
  const mark = { memberId: dana.memberId, result: "present", source: "officer" } as const;
  await markAttendance(context, officer, { eventId: event.eventId, ...mark });
  const second = await settle(story);
  expect(second).toMatchObject({
    entryCount: 1,
    batch: { batchNumber: (first.batch?.batchNumber ?? 0) + 1 },
  });
  const after = await listBalances(guildId);
  expect(after).toHaveLength(paid.length + 1);
  if (!second.batch) throw new Error("The second settling paid");
  await undoEntries(context, officer, { ...second.batch, slipId: "undo-the-second" });
  expect((await listBalances(guildId)).filter(([, balance]) => balance !== 0)).toEqual(paid);
  await settle(story);
  expect(await listBalances(guildId)).toEqual(after);
});

test("settling again after a correction undoes the old pay and pays anew, and the latest word counts", async () => {
  const story = await makeEndedStory();
  const { context, officer, members, guildId, event } = story;
  await settle(story);
  const brix = await findMemberOfUser(db, guildId, members[1].userId);
  const mark = { eventId: event.eventId, memberId: brix?.memberId ?? 0 };
  const corrections = [
    {
      result: "excused",
      balances: [
        ["Aldo", 12_00],
        ["Brix", 0],
      ],
      entries: [["reversal", -9_00]],
    },
    {
      result: "benched",
      balances: [
        ["Aldo", 12_00],
        ["Brix", 12_00],
      ],
      entries: [["event", 12_00]],
    },
    {
      result: null,
      balances: [
        ["Aldo", 12_00],
        ["Brix", 9_00],
      ],
      entries: [
        ["reversal", -12_00],
        ["event", 9_00],
      ],
    },
  ] as const;
  for (const { result, balances, entries } of corrections) {
    await markAttendance(context, officer, { ...mark, result });
    expect((await preview(story)).entries.map(({ kind, amount }) => [kind, amount])).toEqual(entries);
    await settle(story);
    expect(await listBalances(guildId)).toEqual(balances);
  }
  expect(await findLatestSettlement(db, guildId, event.eventId)).toMatchObject({ number: 4 });
});

test("a correction that pays the same is kept, and moves no point", async () => {
  const story = await makeEndedStory();
  const { context, officer, members, guildId, event } = story;
  await settle(story);
  const aldo = await findMemberOfUser(db, guildId, members[0].userId);
  const mark = { eventId: event.eventId, memberId: aldo?.memberId ?? 0, result: "benched" } as const;
  await markAttendance(context, officer, mark);
  expect(await settle(story)).toMatchObject({ entryCount: 0, total: 0 });
  const settlement = await findLatestSettlement(db, guildId, event.eventId);
  expect(await listResults(db, guildId, settlement?.settlementId ?? 0)).toContainEqual(
    expect.objectContaining({ memberId: mark.memberId, result: "benched", source: "officer" }),
  );
});

test("an event to which nobody came is settled all the same", async () => {
  const story = await makeStory(db);
  story.context.clock.advance({ minutes: 150 });
  expect(await settle(story)).toEqual({ title: "Siege", entryCount: 0, total: 0, batch: null });
  await expect(settle(story)).rejects.toThrow(refusal("attendance.nothingToWrite"));
});

test("before its end an event shows how things stand, and is not settled", async () => {
  const story = await makeStory(db);
  await attend(story, story.members[0], { answer: "coming", from: 0 });
  story.context.clock.advance({ minutes: 60 + 30 });
  const shown = await preview(story);
  expect(shown).toMatchObject({ hasEnded: false, lines: [{ name: "Aldo", countedMinutes: 30 }] });
  await expect(settle(story, shown.previewId)).rejects.toThrow(refusal("attendance.notOver"));
  await expectUnsettled(story);
});

test("an event that was called off is never paid", async () => {
  const story = await makeEndedStory();
  const { previewId } = await preview(story);
  await cancelEvent(story.context, story.officer, story.event);
  await expect(settle(story, previewId)).rejects.toThrow(refusal("events.cancelled"));
  expect(await listBalances(story.guildId)).toEqual([]);
});

test("without the right nobody sees a preview, and nothing is settled", async () => {
  const story = await makeEndedStory();
  const { previewId } = await preview(story);
  const [officer] = story.members;
  await expect(preview({ ...story, officer })).rejects.toThrow(refusal("common.forbidden"));
  await expect(settle({ ...story, officer }, previewId)).rejects.toThrow(refusal("common.forbidden"));
  await expectUnsettled(story);
});

test("an officer of one guild cannot reach an event of another", async () => {
  const [ours, theirs] = [await makeEndedStory(), await makeEndedStory()];
  const { previewId } = await preview(theirs);
  const foreign = { ...theirs, officer: ours.officer };
  await expect(preview(foreign)).rejects.toThrow(refusal("events.notFound"));
  await expect(settle(foreign, previewId)).rejects.toThrow(refusal("events.notFound"));
  await expectUnsettled(theirs);
});

test("somebody in both guilds is paid in the one whose event it was", async () => {
  const [here, there] = [await makeEndedStory(), await makeEndedStory()];
  const both = makeActor(here.guildId, "Dana");
  await attend({ ...here, context: { db, clock: makeClock() } }, both, { answer: "coming", from: 0 });
  await attend(there, { ...both, guildId: there.guildId }, { from: 0 });
  const [shownHere, shownThere] = [await preview(here), await preview(there)];
  const danas = [...shownHere.lines, ...shownThere.lines].filter(({ name }) => name === "Dana");
  expect(danas.map(({ result }) => result)).toEqual(["present", "walkIn"]);
  await settle(here);
  expect(await listBalances(here.guildId)).toContainEqual(["Dana", 12_00]);
  expect(await listBalances(there.guildId)).toEqual([]);
});

test("an answer that comes while an officer settles counts or is refused, and is never lost", async () => {
  for (const isAnswerFirst of [true, false, true, false]) {
    const story = await makeEndedStory();
    const { event, guildId } = story;
    const { previewId } = await preview(story);
    const justBefore = makeClock(event.endsAt.subtract({ milliseconds: 1 }).toString());
    const dana = makeActor(guildId, "Dana");
    const answer = () =>
      answerEvent({ db, clock: justBefore }, dana, { eventId: event.eventId, answer: "coming" });
    const acts = [answer, () => settle(story, previewId)];
    const inTurn = isAnswerFirst ? acts : acts.toReversed();
    const outcomes = await Promise.allSettled(inTurn.map((act) => act()));
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(1);
    const isAnswered = (await preview(story)).lines.some(({ name }) => name === "Dana");
    const code = isAnswered ? "attendance.previewChanged" : "events.closedForAnswers";
    expect(refused[0]?.reason).toEqual(refusal(code));
  }
});
