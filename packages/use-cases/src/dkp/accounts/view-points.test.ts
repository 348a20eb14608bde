import { findMemberOfUser } from "@guildhall/db/members";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { markAttendance } from "#use-cases/attendance/mark-attendance.ts";
import { previewSettlement } from "#use-cases/attendance/preview-settlement.ts";
import { settleEvent } from "#use-cases/attendance/settle-event.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { makeActor, makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { verifyLedger } from "../ledger/index.ts";
import { viewBalanceOf } from "./view-balance-of.ts";
import { viewOwnBalance } from "./view-own-balance.ts";
import { viewStandings } from "./view-standings.ts";
import { viewStatement } from "./view-statement.ts";
import { viewWeek } from "./view-week.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

async function settle({ context, officer, event }: Story): Promise<void> {
  const { previewId } = await previewSettlement(context, officer, event);
  await settleEvent(context, officer, { eventId: event.eventId, previewId });
}

/** Aldo and Brix were paid 12 points each; then an officer found that Brix had sat on standby, which pays 6. */
async function makePaidStory() {
  const story = await makeStory(db);
  const { context, officer, members, guildId, event } = story;
  const [aldo, brix] = members;
  for (const actor of [aldo, brix]) await attend(story, actor, { answer: "coming", from: 0 });
  context.clock.advance({ minutes: 150 });
  await settle(story);
  const memberId = (await findMemberOfUser(db, guildId, brix.userId))?.memberId ?? 0;
  await markAttendance(context, officer, { eventId: event.eventId, memberId, result: "standby" });
  await settle(story);
  return { ...story, aldo, brix, memberId };
}

test("a statement explains its balance row by row, and says which row was undone", async () => {
  const { context, brix, memberId } = await makePaidStory();
  const { member, statements } = await viewStatement(context, brix, { memberId });
  expect(member).toMatchObject({ memberId, name: "Brix" });
  expect(statements).toMatchObject([
    {
      balance: 6_00,
      terms: [
        { kind: "event", count: 2, amount: 18_00 },
        { kind: "reversal", count: 1, amount: -12_00 },
      ],
      lines: [
        { amount: 6_00, reason: "standby", balanceAfter: 6_00, eventTitle: "Siege", isReversed: false },
        { kind: "reversal", amount: -12_00, balanceAfter: 0, isReversed: false },
        { amount: 12_00, reason: "present", balanceAfter: 12_00, isReversed: true },
      ],
      proof: { batchNumber: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    },
  ]);
});

test("the own balance shows its latest rows as the statement does", async () => {
  const { context, brix, memberId } = await makePaidStory();
  const [own] = await viewOwnBalance(context, brix);
  const [statement] = (await viewStatement(context, brix, { memberId })).statements;
  expect(own?.balance).toBe(6_00);
  expect(own?.latest).toEqual(statement?.lines);
});

test("points of others are read as their own page shows them, by whoever may see points, in this guild", async () => {
  const { context, officer, aldo, brix, memberId } = await makePaidStory();
  const own = await viewOwnBalance(context, brix);
  expect(await viewBalanceOf(context, officer, { memberId })).toEqual(own);
  expect(await viewBalanceOf(context, brix, { memberId })).toEqual(own);
  const asOther = viewBalanceOf(context, { ...aldo, rights: new Set() }, { memberId });
  await expect(asOther).rejects.toThrow(refusal("common.forbidden"));
  const elsewhere = await makeStory(db);
  const abroad = viewBalanceOf(context, elsewhere.officer, { memberId });
  await expect(abroad).rejects.toThrow(refusal("dkp.memberNotFound"));
});

test("whoever was never paid has no balance, in the guild or in another", async () => {
  const { context, guildId, brix } = await makePaidStory();
  const elsewhere = await makeStory(db);
  expect(await viewOwnBalance(context, makeActor(guildId, "Dana"))).toEqual([]);
  expect(await viewOwnBalance(context, { ...brix, guildId: elsewhere.guildId })).toEqual([]);
});

test("a correction is no spending: earned is what the member has of it", async () => {
  const { context, officer } = await makePaidStory();
  expect(await viewStandings(context, officer)).toMatchObject([
    {
      total: 18_00,
      rows: [
        { name: "Aldo", place: 1, balance: 12_00, earned: 12_00, spent: 0 },
        { name: "Brix", place: 2, balance: 6_00, earned: 6_00, spent: 0 },
      ],
    },
  ]);
});

test("standings show the course of twelve weeks, which ends at the balance", async () => {
  const { context, officer } = await makePaidStory();
  context.clock.advance({ hours: 15 * 24 });
  const [standings] = await viewStandings(context, officer);
  const flat = Array.from({ length: 9 }, () => 0);
  expect(standings?.rows.map(({ name, course }) => [name, course])).toEqual([
    ["Aldo", [...flat, 12_00, 12_00, 12_00]],
    ["Brix", [...flat, 6_00, 6_00, 6_00]],
  ]);
});

test("equal balances share a place", async () => {
  const story = await makeStory(db);
  for (const actor of story.members.slice(0, 2)) await attend(story, actor, { answer: "coming", from: 0 });
  await attend(story, story.members[2], { answer: "coming", from: 15 });
  story.context.clock.advance({ minutes: 150 });
  await settle(story);
  const [standings] = await viewStandings(story.context, story.officer);
  expect(standings?.rows.map(({ name, place }) => [name, place])).toEqual([
    ["Aldo", 1],
    ["Brix", 1],
    ["Corvin", 3],
  ]);
});

test("a week holds what moved in its seven days", async () => {
  const { context, officer, event } = await makePaidStory();
  expect(await viewWeek(context, officer)).toMatchObject([
    {
      total: 18_00,
      movements: [
        { kind: "event", amount: 30_00 },
        { kind: "reversal", amount: -12_00 },
      ],
    },
  ]);
  const sinceEnd = event.endsAt.until(context.clock.now()).total("minutes");
  context.clock.advance({ minutes: 7 * 24 * 60 - sinceEnd });
  expect(await viewWeek(context, officer)).toMatchObject([{ total: 18_00 }]);
  context.clock.advance({ milliseconds: 1 });
  expect(await viewWeek(context, officer)).toMatchObject([{ total: 0, movements: [] }]);
});

test("anyone who sees the points can make sure that nobody rewrote them", async () => {
  const { context, aldo } = await makePaidStory();
  expect(await verifyLedger(context, aldo)).toMatchObject([
    { check: { batchCount: 2, entryCount: 4, brokenBatchNumber: null } },
  ]);
});

test("without the right a member sees the own statement only", async () => {
  const { context, guildId, aldo, brix, memberId } = await makePaidStory();
  const rights = new Set<never>();
  expect(await viewStatement(context, { ...brix, rights }, { memberId })).toMatchObject({
    member: { memberId },
  });
  const forbidden = refusal("common.forbidden");
  const plain = { ...aldo, rights };
  await expect(viewStatement(context, plain, { memberId })).rejects.toThrow(forbidden);
  await expect(viewStatement(context, plain, { memberId: 404_404 })).rejects.toThrow(forbidden);
  const stranger = makeActor(guildId, "Dana");
  for (const view of [viewStandings, viewWeek, verifyLedger])
    await expect(view(context, stranger)).rejects.toThrow(forbidden);
});

test("nothing of another guild's points is shown", async () => {
  const { context, brix, memberId } = await makePaidStory();
  const { officer } = await makeStory(db);
  await expect(viewStatement(context, officer, { memberId })).rejects.toThrow(refusal("dkp.memberNotFound"));
  const visitor = { ...brix, guildId: officer.guildId, rights: officer.rights };
  await expect(viewStatement(context, visitor, { memberId })).rejects.toThrow(refusal("dkp.memberNotFound"));
  for (const view of [viewStandings, viewWeek, verifyLedger])
    expect(await view(context, officer)).toEqual([]);
});
