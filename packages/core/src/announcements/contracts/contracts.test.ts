import fc from "fast-check";
import { expect, test } from "vitest";
import { profileOf } from "../../games/index.ts";
import { setContractsInput } from "./contracts.input.ts";
import { nextReset } from "./next-reset.ts";
import { planContracts } from "./plan-contracts.ts";

const book = profileOf("throne-and-liberty").contracts;
const nothing = { monsters: [], event: null, dungeon: null, lines: [] };
const refusal = (code: string) => expect.objectContaining({ code: `announcements.${code}` });

test("contracts of the game stand in the game's order, whatever order they were chosen in", () => {
  const chosen = { ...nothing, monsters: ["undead", "demon"], dungeon: "temple-of-truth" };
  expect(planContracts(chosen, book)).toEqual([
    { kind: "monsters", value: "demon undead" },
    { kind: "dungeon", value: "temple-of-truth" },
  ]);
});

test.each([
  ["all monsters and some", { monsters: ["all", "demon"] }, "allMonstersAlone"],
  ["a monster of another game", { monsters: ["murloc"] }, "contractUnknown"],
  ["an event as a dungeon", { dungeon: "festival-of-fire" }, "contractUnknown"],
  ["a line beside the game's own", { monsters: ["all"], lines: ["Fishing"] }, "contractUnknown"],
  ["nothing", {}, "noContracts"],
])("%s is refused where the game has contracts", (_title, chosen, code) => {
  expect(() => planContracts({ ...nothing, ...chosen }, book)).toThrow(refusal(code));
});

test("where the game has none officers write lines, each once, and choose nothing", () => {
  expect(planContracts({ ...nothing, lines: ["Fishing", "Fishing", "Siege"] }, null)).toEqual([
    { kind: "line", value: "Fishing" },
    { kind: "line", value: "Siege" },
  ]);
  expect(() => planContracts({ ...nothing, event: "festival-of-fire" }, null)).toThrow(
    refusal("contractUnknown"),
  );
});

test("at most two kinds of monsters, five lines, and a hundred characters each", () => {
  const fits = (chosen: object) => setContractsInput.safeParse(chosen).success;
  expect(fits({ monsters: ["a", "b", "c"] })).toBe(false);
  expect(fits({ lines: Array.from({ length: 6 }, String) })).toBe(false);
  expect(fits({ lines: ["x".repeat(101)] })).toBe(false);
  expect(setContractsInput.parse({ lines: [" Fishing ", " "] }).lines).toEqual(["Fishing"]);
});

test.each([
  ["later today", "2026-11-22T04:00:00Z", "2026-11-22T05:30:00Z"],
  ["tomorrow from its own moment on", "2026-11-22T05:30:00Z", "2026-11-23T05:30:00Z"],
  ["an hour earlier by UTC once clocks went forward", "2026-03-28T06:00:00Z", "2026-03-29T04:30:00Z"],
  ["an hour later by UTC once clocks went back", "2026-10-24T12:00:00Z", "2026-10-25T05:30:00Z"],
])("the guild's day begins %s", (_title, now, resets) => {
  expect(String(nextReset(Temporal.Instant.from(now), "Europe/Paris", 6 * 60 + 30))).toBe(resets);
});

test("a day of the guild begins within 25 hours, at its time, also where the clock skips it", () => {
  const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const start = Temporal.Instant.from("2026-01-01T00:00:00Z");
  const moment = fc.integer({ min: 0, max: 366 * 24 * 60 }).map((passed) => start.add({ minutes: passed }));
  fc.assert(
    fc.property(
      moment,
      minutes,
      fc.constantFrom("Europe/Paris", "America/New_York", "UTC"),
      (now, at, zone) => {
        const resets = nextReset(now, zone, at);
        const hours = now.until(resets).total("hours");
        expect(hours).toBeGreaterThan(0);
        expect(hours).toBeLessThanOrEqual(25);
      },
    ),
  );
});
