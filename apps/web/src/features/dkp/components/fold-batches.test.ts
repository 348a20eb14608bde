import { toHundredths } from "@guildhall/core";
import { expect, test } from "vitest";
import { type BookLine, foldBatches } from "./fold-batches.ts";

function line(entryId: number, batchNumber: number, kind: BookLine["kind"] = "event"): BookLine {
  return {
    entryId,
    poolId: 1,
    batchNumber,
    memberId: entryId,
    accountId: entryId,
    kind,
    amount: toHundredths(1_00),
    reason: "present",
    eventId: null,
    eventTitle: null,
    reversesEntryId: null,
    reversedKind: null,
    reversedNote: null,
    note: null,
    actorMemberId: null,
    isReversed: false,
    idempotencyKey: `key-${entryId}`,
    effectiveAt: "2026-11-21T20:00:00Z",
    recordedAt: "2026-11-21T20:00:00Z",
  };
}

const idsOf = (unfolded: readonly string[] = []) =>
  foldBatches([line(5, 3), line(4, 2, "limit"), line(3, 2), line(2, 1)], new Set(unfolded)).map(
    ({ id, line: { entryId } }) => [id, entryId],
  );

test("a batch of several rows is one line that says what it was for; a row alone stays a row", () => {
  expect(idsOf()).toEqual([
    ["5", 5],
    ["batch-1-2", 3],
    ["2", 2],
  ]);
});

test("an unfolded batch has its rows below its line", () => {
  expect(idsOf(["batch-1-2"]).map(([id]) => id)).toEqual(["5", "batch-1-2", "4", "3", "2"]);
});
