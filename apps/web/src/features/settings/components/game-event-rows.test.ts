import { noOverrides, profileOf } from "@guildhall/core/games";
import { expect, test } from "vitest";
import {
  listChangedRows,
  listEventRows,
  newEventRow,
  readEventRow,
  toGameProfileChange,
} from "./game-event-rows.ts";

const shipped = profileOf("throne-and-liberty");
const stored = listEventRows({ profile: shipped, shipped, overrides: noOverrides });

test("rows as they are stored change nothing", () => {
  expect(listChangedRows(stored, stored)).toEqual([]);
  expect(toGameProfileChange(stored, stored)).toEqual({});
});

test("only what was changed of the game's events is saved, and all of the guild's own with it", () => {
  const rows = [
    ...stored.map((row) => (row.key === "siege" ? { ...row, points: " 25 ", isOff: true } : row)),
    { ...newEventRow([]), title: " Sunday rush " },
  ];
  expect(listChangedRows(stored, rows)).toHaveLength(2);
  expect(toGameProfileChange(stored, rows)).toEqual({
    eventPresets: { siege: { durationMinutes: 120, rewardPoints: 25, isOff: true } },
    ownPresets: [{ title: "Sunday rush", durationMinutes: 60, rewardPoints: 10 }],
  });
});

test("an own event that was taken off is gone from what is saved", () => {
  const own = { title: "Rush", durationMinutes: null, rewardPoints: 5 };
  const mine = listEventRows({ profile: shipped, shipped, overrides: { ...noOverrides, ownPresets: [own] } });
  expect(toGameProfileChange(mine, stored)).toEqual({ ownPresets: [] });
});

test.each([
  { minutes: "4" },
  { minutes: "1441" },
  { points: "" },
  { points: "-1" },
  { points: "1.5" },
  { title: " " },
])("%j is not allowed", (change) => {
  expect(readEventRow({ ...newEventRow([]), title: "Rush", ...change })).toBeUndefined();
});
