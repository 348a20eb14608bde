import fc from "fast-check";
import { expect, test } from "vitest";
import { fallsOn } from "./recurrence.ts";
import { recurrenceFrom, waysToRepeat } from "./ways-to-repeat.ts";

test("whatever way a day repeats, it is itself the first", () => {
  fc.assert(
    fc.property(fc.constantFrom(...waysToRepeat), fc.integer({ min: 0, max: 3_000 }), (way, days) => {
      const day = Temporal.PlainDate.from("2026-01-01").add({ days });
      expect(fallsOn(recurrenceFrom(way, day), day, day)).toBe(true);
    }),
  );
});
