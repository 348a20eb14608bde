import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import { type BatchRow, chooseUndone } from "./choose-undone.ts";
import type { UndoTarget } from "./undo-entries.input.ts";

const pools = [
  { poolId: 1, system: "dkp" },
  { poolId: 2, system: "zero-sum" },
] as const;

function row(entryId: number, rest: Partial<BatchRow> = {}): BatchRow {
  const same = { poolId: 1, batchNumber: 1, reason: "", eventId: null, isUndone: false };
  const whose = { memberId: entryId, accountId: rest.memberId ?? entryId };
  return { entryId, kind: "adjustment", amount: toHundredths(5_00), ...same, ...whose, ...rest };
}

const idsOf = (rows: readonly BatchRow[]) => rows.map(({ entryId }) => entryId);

test("one row is taken back alone, a batch with all that stands in it", () => {
  const rows = [row(1), row(2, { isUndone: true }), row(3), row(4, { kind: "reversal" })];
  expect(idsOf(chooseUndone({ entryId: 3 }, pools, rows))).toEqual([3]);
  expect(idsOf(chooseUndone({ poolId: 1, batchNumber: 1 }, pools, rows))).toEqual([1, 3]);
});

test("what a cap cut goes back with the pay that passed it, and nobody else's", () => {
  const cut = [
    row(1, { memberId: 7, eventId: 9 }),
    row(2, { memberId: 8, eventId: 9 }),
    row(3, { memberId: 7, kind: "limit", amount: toHundredths(-2_00) }),
  ];
  expect(idsOf(chooseUndone({ entryId: 1 }, pools, cut))).toEqual([1, 3]);
  expect(idsOf(chooseUndone({ entryId: 2 }, pools, cut))).toEqual([2]);
  expect(idsOf(chooseUndone({ entryId: 3 }, pools, cut))).toEqual([3]);
  expect(idsOf(chooseUndone({ eventId: 9 }, pools, cut))).toEqual([1, 2, 3]);
});

test("where points only change hands, a row takes its whole batch with it", () => {
  const shared = [1, 2, 3].map((entryId) => row(entryId, { poolId: 2 }));
  expect(idsOf(chooseUndone({ entryId: 2 }, pools, shared))).toEqual([1, 2, 3]);
});

test("what is not there, what was taken back and what takes back is refused", () => {
  const rows = [row(1, { isUndone: true }), row(2, { kind: "reversal" })];
  const refused = (entryId: number) => () => chooseUndone({ entryId }, pools, rows);
  expect(refused(3)).toThrow("dkp.entriesNotFound");
  expect(refused(1)).toThrow("dkp.alreadyUndone");
  expect(refused(2)).toThrow("dkp.alreadyUndone");
});

test("what a season's end wrote is not taken back without the season", () => {
  const ended = [row(1, { kind: "season" }), row(2, { kind: "season", isUndone: true })];
  const refused = (target: UndoTarget) => () => chooseUndone(target, pools, ended);
  expect(refused({ poolId: 1, batchNumber: 1 })).toThrow("dkp.seasonHasOwnUndo");
  expect(refused({ entryId: 1 })).toThrow("dkp.seasonHasOwnUndo");
  expect(refused({ entryId: 2 })).toThrow("dkp.alreadyUndone");
});
