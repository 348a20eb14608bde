import { expect, test } from "vitest";
import { matchDropLine } from "./match-drop-line.ts";

const line = { line: 3, written: "Karnix's Bow", count: 2 };
const found = (...scores: readonly number[]) =>
  scores.map((score, index) => ({ itemId: index + 1, name: "Karnix's Netherbow", score }));

test("a name that answers well and alone is the item, and the name itself is whatever else is like it", () => {
  expect(matchDropLine(line, found(0.95, 0.6), undefined)).toMatchObject({ itemId: 1, isOpen: false });
  expect(matchDropLine(line, found(1, 0.97), undefined)).toMatchObject({ itemId: 1, isOpen: false });
  expect(matchDropLine(line, found(0.95), undefined)).toMatchObject({ itemId: 1, count: 2, line: 3 });
});

test("two that answer alike, or one that answers badly, is asked back with what may be meant", () => {
  const open = { itemId: null, isOpen: true };
  expect(matchDropLine(line, found(1, 1), undefined)).toMatchObject({ ...open, candidateIds: [1, 2] });
  expect(matchDropLine(line, found(0.95, 0.9), undefined)).toMatchObject(open);
  expect(matchDropLine(line, found(0.7), undefined)).toMatchObject({ ...open, candidateIds: [1] });
  expect(matchDropLine(line, [], undefined)).toMatchObject({ ...open, candidateIds: [] });
});

test("what an officer says goes before what the names say, also that the line is left out", () => {
  const names = found(1, 0.5);
  expect(matchDropLine(line, names, { line: 3, itemId: 2 })).toMatchObject({ itemId: 2, isOpen: false });
  expect(matchDropLine(line, names, { line: 3, itemId: null })).toMatchObject({
    itemId: null,
    isOpen: false,
  });
});
