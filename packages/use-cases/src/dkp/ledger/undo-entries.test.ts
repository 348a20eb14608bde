import type { UndoTarget } from "@guildhall/core/dkp";
import { adjustPointsInput } from "@guildhall/core/dkp";
import { listEntries } from "@guildhall/db/dkp";
import { crashAtEveryStatement, makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { attend } from "#use-cases/testing/attend.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { settleNow } from "#use-cases/testing/settle-now.ts";
import { viewStandings } from "../accounts/index.ts";
import { adjustPoints } from "../slips/index.ts";
import { listUndoable } from "./list-undoable.ts";
import { previewUndo } from "./preview-undo.ts";
import { undoEntries } from "./undo-entries.ts";
import { verifyLedger } from "./verify-ledger.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** Aldo and Brix were given five points each, in one batch. */
async function makeSlip() {
  const story = await makeStory(db);
  const { context, officer, guildId } = story;
  const aldo = await makeMember(db, guildId, { name: "Aldo" });
  const brix = await makeMember(db, guildId, { name: "Brix" });
  const lines = [aldo, brix].map(({ memberId }) => ({ memberId, amount: "5" }));
  const slip = adjustPointsInput.parse({ slipId: "the-slip-1", lines, reason: "Led the siege" });
  const { pool, batchNumber } = await adjustPoints(context, officer, slip);
  const { poolId } = pool;
  const readBalances = async () =>
    (await viewStandings(context, officer))[0]?.rows.map(({ name, balance }) => [name, balance]);
  const [entry] = await listEntries(db, guildId, { poolId, memberId: aldo.memberId });
  const batch = { poolId, batchNumber };
  return { ...story, aldo, poolId, batch, entryId: entry?.entryId ?? 0, readBalances };
}

const takeBack = (target: UndoTarget, slipId = "undo-slip-1") => ({
  ...target,
  slipId,
  reason: "Wrong siege",
});

test("one row is taken back with the reason beside it, the rest of its batch later, and nothing twice", async () => {
  const { context, officer, guildId, aldo, poolId, entryId, batch, readBalances } = await makeSlip();
  const one = await undoEntries(context, officer, takeBack({ entryId }));
  expect(one).toMatchObject({ entryCount: 1, total: -5_00, eventIds: [] });
  expect(await readBalances()).toEqual([
    ["Brix", 5_00],
    ["Aldo", 0],
  ]);
  const entries = await listEntries(db, guildId, { poolId, memberId: aldo.memberId });
  expect(entries.at(-1)).toMatchObject({
    kind: "reversal",
    reversesEntryId: entryId,
    note: "Wrong siege",
    batchNumber: 2,
  });
  expect(await undoEntries(context, officer, takeBack(batch, "undo-slip-2"))).toMatchObject({
    entryCount: 1,
  });
  expect(await readBalances()).toEqual([
    ["Aldo", 0],
    ["Brix", 0],
  ]);
  await expect(undoEntries(context, officer, takeBack(batch, "undo-slip-3"))).rejects.toEqual(
    refusal("dkp.alreadyUndone"),
  );
  const [ledger] = await verifyLedger(context, officer);
  expect(ledger?.check).toMatchObject({ batchCount: 3, brokenBatchNumber: null, wrongBalanceCount: 0 });
});

test("the same slip at once and again is written once and answered alike; of two officers one is too late", async () => {
  const { context, officer, batch, readBalances } = await makeSlip();
  const all = await Promise.all(
    [1, 2, 3].map(() => undoEntries(context, officer, takeBack(batch, "undo-slip-1"))),
  );
  all.push(await undoEntries(context, officer, takeBack(batch, "undo-slip-1")));
  expect(all).toEqual(all.map(() => all[0]));
  expect(all[0]).toMatchObject({ entryCount: 2, total: -10_00 });
  await expect(undoEntries(context, officer, takeBack(batch, "undo-slip-2"))).rejects.toEqual(
    refusal("dkp.alreadyUndone"),
  );
  expect(await readBalances()).toEqual([
    ["Aldo", 0],
    ["Brix", 0],
  ]);
});

test("what is shown before is what is written after", async () => {
  const { context, officer, entryId, batch } = await makeSlip();
  await undoEntries(context, officer, takeBack({ entryId }));
  const preview = await previewUndo(context, officer, batch);
  expect(preview).toMatchObject({
    lines: [{ name: "Brix", amount: -5_00, balanceAfter: 0 }],
    undoneCount: 1,
    events: [],
  });
  expect(await undoEntries(context, officer, takeBack(batch, "undo-slip-2"))).toMatchObject({
    entryCount: preview.lines.length,
  });
});

test("pay for an event goes back whole, and settling it again pays it again", async () => {
  const story = await makeStory(db);
  const { context, officer, system, members, event } = story;
  const { eventId } = event;
  await attend(story, members[0], { answer: "coming", from: 0 });
  context.clock.advance({ minutes: 150 });
  await settleNow(context, system, eventId);
  expect((await previewUndo(context, officer, { eventId })).events).toEqual(["Siege"]);
  const undone = await undoEntries(context, officer, takeBack({ eventId }));
  expect(undone).toMatchObject({ entryCount: 1, total: -12_00, eventIds: [eventId] });
  await settleNow(context, system, eventId);
  expect((await viewStandings(context, officer))[0]).toMatchObject({ total: 12_00 });
});

test("what can be taken back is offered as it would be: slips and events whole, single rows after, nothing twice", async () => {
  const story = await makeStory(db);
  const { context, officer, system, members, event } = story;
  const [first, second] = members;
  for (const member of [first, second]) await attend(story, member, { answer: "coming", from: 0 });
  context.clock.advance({ minutes: 150 });
  await settleNow(context, system, event.eventId);
  const aldo = await makeMember(db, story.guildId, { name: "Aldora" });
  const lines = [{ memberId: aldo.memberId, amount: "5" }];
  const slip = adjustPointsInput.parse({ slipId: "offered-slip", lines, reason: "Led the siege" });
  const { pool, batchNumber } = await adjustPoints(context, officer, slip);
  const offered = await listUndoable(context, officer);
  const batch = { poolId: pool.poolId, batchNumber };
  expect(offered.map(({ target, memberName, count, total }) => [target, memberName, count, total])).toEqual([
    [batch, "Aldora", 1, 5_00],
    [{ eventId: event.eventId }, null, 2, 24_00],
    [{ entryId: expect.any(Number) }, second.name, 1, 12_00],
    [{ entryId: expect.any(Number) }, first.name, 1, 12_00],
  ]);
  expect(offered[1]?.line.eventTitle).toBe("Siege");
  await undoEntries(context, officer, takeBack({ eventId: event.eventId }));
  expect((await listUndoable(context, officer)).map(({ target }) => target)).toEqual([batch]);
  const other = await makeStory(db);
  expect(await listUndoable(other.context, other.officer)).toEqual([]);
});

test("killed at every statement, either all of a batch is taken back or nothing", async () => {
  const { context, officer, batch, readBalances } = await makeSlip();
  const count = await crashAtEveryStatement(
    db,
    (dying) => undoEntries({ ...context, db: dying }, officer, takeBack(batch)),
    async () => {
      const balances = await readBalances();
      expect([
        [
          ["Aldo", 5_00],
          ["Brix", 5_00],
        ],
      ]).toContainEqual(balances);
    },
  );
  expect(count).toBeGreaterThan(5);
  expect((await verifyLedger(context, officer))[0]?.check).toMatchObject({
    batchCount: 2,
    brokenBatchNumber: null,
  });
});

test("nobody takes back without the right, nor anything of another guild", async () => {
  const { context, members, batch, entryId } = await makeSlip();
  const forbidden = refusal("common.forbidden");
  await expect(undoEntries(context, members[0], takeBack(batch))).rejects.toEqual(forbidden);
  await expect(previewUndo(context, members[0], batch)).rejects.toEqual(forbidden);
  const other = await makeSlip();
  for (const target of [batch, { entryId }]) {
    await expect(undoEntries(context, other.officer, takeBack(target))).rejects.toEqual(
      refusal("dkp.entriesNotFound"),
    );
    await expect(previewUndo(context, other.officer, target)).rejects.toEqual(refusal("dkp.entriesNotFound"));
  }
});
