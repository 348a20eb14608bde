import { expect, test } from "vitest";
import {
  changesOfSeries,
  findWrongFields,
  type SeriesDraft,
  toDaysDraft,
  usualDays,
} from "./series.input.ts";

const draft: SeriesDraft = {
  title: "Raid",
  note: "",
  durationMinutes: "90",
  rewardPoints: "10",
  templateId: null,
  days: { ...usualDays, weekdays: ["tue"] },
  time: "20:00",
  fromOn: "2026-11-24",
  untilOn: "",
  daysAhead: "14",
};

test("a series that is right in itself has no wrong field", () => {
  expect(findWrongFields(draft)).toEqual(new Set());
});

test.each<[string, Partial<SeriesDraft>]>([
  ["recurrence", { days: usualDays }],
  ["recurrence", { days: { ...usualDays, kind: "days", everyDays: "0" } }],
  ["untilOn", { untilOn: "2026-11-01" }],
  ["daysAhead", { daysAhead: "61" }],
  ["rewardPoints", { rewardPoints: "" }],
  ["time", { time: "25:00" }],
])("a wrong %s is found", (field, wrong) => {
  expect([...findWrongFields({ ...draft, ...wrong })]).toEqual([field]);
});

test("only what was changed is sent", () => {
  expect(changesOfSeries(draft, draft)).toEqual({});
  const changed = { ...draft, time: "21:00", days: toDaysDraft({ kind: "days", everyDays: 2 }) };
  expect(changesOfSeries(draft, changed)).toEqual({
    time: "21:00",
    recurrence: { kind: "days", everyDays: "2" },
  });
});
