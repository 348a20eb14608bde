import fc from "fast-check";
import { expect, test } from "vitest";
import { countAvailability, rankSlots, type Slot, slotAt, slots } from "./availability.ts";
import { saveAvailabilityInput } from "./save-availability.input.ts";

const now = Temporal.Instant.from("2026-11-21T20:00:00Z");

test.each([
  ["2026-11-24T20:00:00Z", "UTC", "tue-evening"],
  ["2026-11-25T00:30:00Z", "UTC", "tue-evening"],
  ["2026-11-24T20:00:00Z", "Pacific/Auckland", "wed-morning"],
  ["2026-11-24T20:00:00Z", "Pacific/Honolulu", "tue-morning"],
  ["2026-11-23T03:00:00Z", "UTC", "sun-evening"],
])("%s in %s is %s", (moment, timeZone, slot) => {
  expect(slotAt(Temporal.Instant.from(moment), timeZone)).toBe(slot);
});

test("every moment of a week lies in one slot, and every slot has moments", () => {
  const hours = Array.from({ length: 168 }, (_, hour) => slotAt(now.add({ hours: hour }), "Europe/Paris"));
  expect(new Set(hours)).toEqual(new Set(slots));
});

test("whoever plays by the guild's clock is counted where they said", () => {
  fc.assert(
    fc.property(fc.subarray([...slots]), (never) => {
      const people = [{ free: [], never, timeZone: "Europe/Paris" }];
      const counts = countAvailability(people, { timeZone: "Europe/Paris", now });
      expect(counts.filter((count) => count.never > 0).map(({ slot }) => slot)).toEqual(never);
    }),
  );
});

test("an evening in Paris is a morning in Auckland", () => {
  const people = [{ free: ["tue-morning"] as Slot[], never: [], timeZone: "Pacific/Auckland" }];
  const counts = countAvailability(people, { timeZone: "Europe/Paris", now });
  expect(counts.filter(({ free }) => free > 0)).toEqual([{ slot: "mon-evening", free: 1, never: 0 }]);
});

test("a slot is not both free and never, and each is kept once", () => {
  const both = { free: ["mon-evening"], never: ["mon-evening"] };
  expect(saveAvailabilityInput.safeParse(both).success).toBe(false);
  expect(saveAvailabilityInput.safeParse({ free: ["mon-noon"], never: [] }).success).toBe(false);
  const twice = saveAvailabilityInput.parse({
    free: ["sun-evening", "mon-evening", "sun-evening"],
    never: [],
  });
  expect(twice.free).toEqual(["mon-evening", "sun-evening"]);
});

test("the best part of a week is where most can and fewest never can", () => {
  const counts = [
    { slot: "mon-morning", free: 0, never: 0 },
    { slot: "tue-evening", free: 5, never: 4 },
    { slot: "sat-evening", free: 4, never: 0 },
    { slot: "sun-evening", free: 6, never: 2 },
  ] as const;
  expect(rankSlots(counts)).toEqual(["sun-evening", "sat-evening", "tue-evening"]);
});
