import { expect, test } from "vitest";
import { usualPoolRules } from "../pool-rules.ts";
import {
  decayMoment,
  findDueDecay,
  firstDecayOn,
  followingDecayOn,
  planNextDecay,
} from "./decay-schedule.ts";

const timeZone = "Europe/Paris";
const at = (text: string) => Temporal.Instant.from(text);

test.each([
  ["a Wednesday", "2026-11-18T12:00:00Z", "2026-11-23"],
  ["a Sunday evening, whose night is too near", "2026-11-22T20:00:00Z", "2026-11-30"],
  ["a Monday before three", "2026-11-23T01:00:00Z", "2026-11-30"],
  ["a Monday after three", "2026-11-23T10:00:00Z", "2026-11-30"],
])("a pool made on %s first decays on the Monday that everybody saw coming", (_day, now, first) => {
  expect(firstDecayOn({ timeZone, now: at(now) })).toBe(first);
});

test("a week is a week at three in the morning, also across a change of clocks", () => {
  const days = ["2026-10-19", followingDecayOn("2026-10-19", { everyDays: 7 })];
  expect(days.map((day) => decayMoment(day, timeZone).toString())).toEqual([
    "2026-10-19T01:00:00Z",
    "2026-10-26T02:00:00Z",
  ]);
});

test("a plan stands while the pool decays, and goes with the rule", () => {
  const here = { timeZone, now: at("2026-11-18T12:00:00Z") };
  const { dkp } = usualPoolRules;
  expect(planNextDecay({ nextDecayOn: "2027-01-07" }, dkp, here)).toBe("2027-01-07");
  expect(planNextDecay({ nextDecayOn: null }, dkp, here)).toBe("2026-11-23");
  expect(planNextDecay({ nextDecayOn: "2027-01-07" }, { decay: null }, here)).toBeNull();
});

test("a run is due from three o’clock of its day on", () => {
  const due = (now: string) => findDueDecay({ nextDecayOn: "2026-11-23" }, { timeZone, now: at(now) });
  expect([due("2026-11-23T01:59:59Z"), due("2026-11-23T02:00:00Z")]).toEqual([null, "2026-11-23"]);
});
