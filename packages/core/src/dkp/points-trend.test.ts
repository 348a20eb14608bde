import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../hundredths.ts";
import { tracePoints } from "./points-trend.ts";

const week = (earned: number, spent: number) => ({
  earned: toHundredths(earned),
  spent: toHundredths(spent),
});

test("what was held at the end of each week is told back from what is held now", () => {
  const trend = tracePoints([week(500, -200), week(300, -100)], toHundredths(1_500));
  expect(trend.weeks.map(({ heldAfter }) => heldAfter)).toEqual([1_300, 1_500]);
  expect(trend).toMatchObject({ earned: 800, spent: -300, inflation: 0.5 });
});

test("a pool that began within the weeks grew from nothing, of which there is no part", () => {
  expect(tracePoints([week(500, -500)], toHundredths(0)).inflation).toBeNull();
});

const amounts = fc.tuple(fc.nat({ max: 1e6 }), fc.nat({ max: 1e6 }));

test("whatever moved, the last week ends with what is held now, and each begins as the one before ended", () => {
  fc.assert(
    fc.property(fc.array(amounts, { minLength: 1, maxLength: 14 }), fc.nat({ max: 1e9 }), (moved, held) => {
      const { weeks } = tracePoints(
        moved.map(([earned, spent]) => week(earned, -spent)),
        toHundredths(held),
      );
      expect(weeks.at(-1)?.heldAfter).toBe(held);
      for (const [index, { heldAfter, earned, spent }] of weeks.slice(1).entries())
        expect(heldAfter - earned - spent).toBe(weeks[index]?.heldAfter);
    }),
  );
});
