import { profileOf } from "@guildhall/core/games";
import { expect, test } from "vitest";
import { listChangedClasses } from "./class-roles.ts";
import { countSeats, isFull, listChangedShapes, newSeatRow, seatRowsOf } from "./party-seats.ts";

const profile = profileOf("throne-and-liberty");
const [standard] = profile.partyShapes;
if (!standard) throw new Error("The game has no parties");
const rows = seatRowsOf(standard, {});

test("a party as it is stored changes nothing, in whatever order its roles were pressed", () => {
  const turned = rows.map((row) => ({ ...row, roles: row.roles.toReversed() }));
  expect(listChangedShapes(profile, {})).toEqual([]);
  expect(listChangedShapes(profile, { standard: turned })).toEqual([]);
});

test("a party is full with as many as the game says, each seat with a number and a role", () => {
  expect(countSeats(rows)).toBe(6);
  expect(isFull(rows, 6)).toBe(true);
  expect(isFull(rows.slice(1), 6)).toBe(false);
  expect(isFull([...rows, newSeatRow(rows)], 7)).toBe(false);
  expect(
    isFull(
      rows.map((row) => ({ ...row, count: "" })),
      6,
    ),
  ).toBe(false);
});

test("a party that cannot be filled has nothing to save", () => {
  const more = rows.map((row) => ({ ...row, count: "3" }));
  expect(listChangedShapes(profile, { standard: more })).toEqual([{ shape: standard, after: undefined }]);
});

test("a class changes when it is played as something else", () => {
  const changed = listChangedClasses(profile, { templar: ["tank", "healer"], scout: ["ranged"] });
  expect(changed.map(({ gameClass, after }) => [gameClass.key, after])).toEqual([
    ["templar", ["tank", "healer"]],
  ]);
});
