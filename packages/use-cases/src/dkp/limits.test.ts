import { toHundredths } from "@guildhall/core";
import type { EntryKind } from "@guildhall/core/dkp";
import { withRules } from "@guildhall/core/events";
import { failAtStatement, makeEvent, makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { markAttendance } from "#use-cases/attendance/mark-attendance.ts";
import { previewSettlement } from "#use-cases/attendance/preview-settlement.ts";
import { settleEvent } from "#use-cases/attendance/settle-event.ts";
import { saveTemplate } from "#use-cases/events/index.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { settleNow } from "#use-cases/testing/settle-now.ts";
import { viewStatement } from "./accounts/index.ts";
import { undoEntries, verifyLedger } from "./ledger/index.ts";
import { limitEntries } from "./limit-entries.ts";
import { changePool, createPool } from "./pools/index.ts";
import { adjustPoints, previewShare, sharePoints } from "./slips/index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

async function makeGuildOfTwo() {
  const story = await makeStory(db);
  const { context, system, guildId } = story;
  const aldo = await makeMember(db, guildId, { name: "Aldo" });
  const brix = await makeMember(db, guildId, { name: "Brix" });
  context.clock.advance({ minutes: 60 * 24 });
  let slips = 0;
  const give = async (points: number, poolId?: number) => {
    slips += 1;
    const lines = [{ memberId: aldo.memberId, amount: toHundredths(points * 100) }];
    const slip = { slipId: `slip-number-${slips}`, poolId, lines, reason: "Led the siege" };
    return await adjustPoints(context, system, slip);
  };
  /** Both were at an event of twelve points, marked by an officer; it is settled at once. */
  const play = async (wishes: Parameters<typeof makeEvent>[2] = {}) => {
    const startsAt = context.clock.now().subtract({ hours: 3 });
    const event = await makeEvent(db, guildId, { startsAt, ...wishes });
    for (const { memberId } of [aldo, brix])
      await markAttendance(context, system, { eventId: event.eventId, memberId, result: "present" });
    return event;
  };
  const read = async (index = 0) => {
    const { statements } = await viewStatement(context, system, { memberId: aldo.memberId });
    const { balance, lines } = statements[index] ?? { balance: 0, lines: [] };
    return { balance, rows: lines.map(({ kind, reason, amount }) => [kind, reason, amount]) };
  };
  return { ...story, aldo, brix, give, play, read };
}

test("a slip beyond the cap is written in full with a row that takes the rest, and both go back together", async () => {
  const { context, system, give, read } = await makeGuildOfTwo();
  await changePool(context, system, { rules: { hardCap: toHundredths(20_00) } });
  await give(15);
  const { pool, batchNumber } = await give(12);
  expect(await read()).toEqual({
    balance: 20_00,
    rows: [
      ["limit", "hardCap", -7_00],
      ["adjustment", "byOfficer", 12_00],
      ["adjustment", "byOfficer", 15_00],
    ],
  });
  await undoEntries(context, system, { slipId: "take-back-1", poolId: pool.poolId, batchNumber });
  expect((await read()).balance).toBe(15_00);
  await give(-40);
  expect((await read()).rows[0]).toEqual(["limit", "floor", 25_00]);
  expect(await verifyLedger(context, system)).toMatchObject([
    { check: { brokenBatchNumber: null, wrongBalanceCount: 0 } },
  ]);
});

test("what is settled shows what the cap takes first, is written once, and settled otherwise it is cut anew", async () => {
  const { context, system, play, read, aldo } = await makeGuildOfTwo();
  await changePool(context, system, { rules: { weekCap: toHundredths(20_00) } });
  const [first, second] = [await play(), await play()];
  await settleNow(context, system, first.eventId);
  const preview = await previewSettlement(context, system, second);
  const cuts = preview.entries.filter(({ kind }) => kind === "limit");
  expect(cuts.map(({ reason, amount }) => [reason, amount])).toEqual([
    ["weekCap", -4_00],
    ["weekCap", -4_00],
  ]);
  const { eventId } = second;
  const { previewId } = preview;
  const both = await Promise.allSettled(
    [1, 2].map(() => settleEvent(context, system, { eventId, previewId })),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await previewSettlement(context, system, second)).toMatchObject({ entries: [], hasChanges: false });
  expect((await read()).balance).toBe(20_00);
  await markAttendance(context, system, { eventId, memberId: aldo.memberId, result: "late" });
  await settleNow(context, system, eventId);
  const { balance, rows } = await read();
  expect(balance).toBe(20_00);
  expect(rows.slice(0, 4)).toEqual([
    ["limit", "weekCap", -1_00],
    ["event", "late", 9_00],
    ["reversal", "weekCap", 4_00],
    ["reversal", "present", -12_00],
  ]);
});

test("a kind of event pays so often a week, in whatever order it is settled; the next week begins anew", async () => {
  const { context, system, play, read, guildId, officer } = await makeGuildOfTwo();
  const rules = withRules({ paidPerWeek: 2 });
  const plan = { name: "Daily boss", durationMinutes: 60, rewardPoints: 12, rules };
  const { templateId } = await saveTemplate(context, system, plan);
  const events = [];
  for (let count = 0; count < 3; count += 1) events.push(await play({ templateId, rules }));
  const [first, second, third] = events.map(({ eventId }) => eventId);
  for (const eventId of [third ?? 0, first ?? 0]) await settleNow(context, system, eventId);
  const { lines } = await previewSettlement(context, officer, { eventId: second ?? 0 });
  expect(lines[0]).toMatchObject({
    result: "present",
    amount: 0,
    reasons: [{ code: "marked" }, { code: "paidThisWeek", values: { paid: 2, limit: 2 } }],
  });
  await settleNow(context, system, second ?? 0);
  for (const eventId of [first ?? 0, second ?? 0, third ?? 0])
    expect(await previewSettlement(context, system, { eventId })).toMatchObject({ hasChanges: false });
  expect((await read()).balance).toBe(24_00);
  context.clock.advance({ minutes: 60 * 24 * 7 });
  const next = await play({ templateId, rules });
  await settleNow(context, system, next.eventId);
  expect((await read()).balance).toBe(36_00);
  expect(guildId).toBe(officer.guildId);
});

test("decay, expiry and what is taken back ask the database for nothing of limits", async () => {
  const { context, system, give, guildId } = await makeGuildOfTwo();
  await changePool(context, system, { rules: { hardCap: toHundredths(20_00), weekCap: toHundredths(9_00) } });
  const { pool, lines } = await give(8);
  const memberId = lines[0]?.member.memberId ?? 0;
  const unreachable = failAtStatement(db, 1);
  const at = context.clock.now();
  const row = { memberId, amount: toHundredths(-1_00), reason: "percent", eventId: null, effectiveAt: at };
  const write = (kind: EntryKind) => {
    const entry = { ...row, kind, reversesEntryId: null, idempotencyKey: `row:${kind}` };
    return limitEntries(unreachable, guildId, { pool, entries: [entry] });
  };
  for (const kind of ["decay", "expiry", "reversal", "season", "lapse"] as const)
    expect(await write(kind)).toMatchObject([{ kind }]);
  await expect(write("adjustment")).rejects.toThrow();
});

test("an event pays into the pool that it names, and nothing where points only change hands", async () => {
  const { context, system, play, read } = await makeGuildOfTwo();
  const siege = await createPool(context, system, { name: "Siege", system: "dkp" });
  const hands = await createPool(context, system, { name: "Hands", system: "zero-sum" });
  const named = await play({ rules: withRules({ poolId: siege.poolId }) });
  await settleNow(context, system, named.eventId);
  expect([(await read(0)).balance, (await read(1)).balance]).toEqual([0, 12_00]);
  const free = await play({ rules: withRules({ poolId: hands.poolId }) });
  const { lines } = await previewSettlement(context, system, free);
  expect(lines[0]).toMatchObject({ amount: 0, reasons: [{ code: "marked" }, { code: "poolPaysNothing" }] });
  const other = await makeGuildOfTwo();
  const foreign = await other.play({ rules: withRules({ poolId: siege.poolId }) });
  await settleNow(other.context, other.system, foreign.eventId);
  expect((await other.read()).balance).toBe(12_00);
});

test("where points only change hands a slip that makes some is refused, and what one pays others share once", async () => {
  const { context, system, play, read, aldo, brix, give, guildId } = await makeGuildOfTwo();
  const { poolId } = await createPool(context, system, { name: "Hands", system: "zero-sum" });
  await expect(give(5, poolId)).rejects.toEqual(refusal("dkp.notZeroSum"));
  const third = await makeMember(db, guildId, { name: "Corin" });
  const { eventId } = await play();
  await markAttendance(context, system, { eventId, memberId: third.memberId, result: "present" });
  const asked = {
    poolId,
    memberId: aldo.memberId,
    amount: toHundredths(1_01),
    among: { eventId },
  };
  const { lines, previewId } = await previewShare(context, system, asked);
  expect(lines.map(({ member, amount }) => [member.name, amount])).toEqual([
    ["Aldo", -1_01],
    ["Brix", 51],
    ["Corin", 50],
  ]);
  const slip = { ...asked, slipId: "share-slip", previewId, reason: "Bow" };
  const both = await Promise.all([1, 2].map(() => sharePoints(context, system, slip)));
  expect(both[0]).toEqual(both[1]);
  expect(await read(1)).toEqual({ balance: -1_01, rows: [["adjustment", "byOfficer", -1_01]] });
  const batchNumber = both[0]?.batchNumber ?? 0;
  await undoEntries(context, system, { slipId: "take-back-2", poolId, batchNumber });
  const { statements } = await viewStatement(context, system, { memberId: brix.memberId });
  expect(statements[1]?.balance).toBe(0);
  await expect(
    sharePoints(context, system, { ...slip, slipId: "share-two", previewId: "old" }),
  ).rejects.toEqual(refusal("dkp.shareChanged"));
});
