import { expect, test } from "vitest";
import { scaleLines } from "./scale-lines.ts";

test.each([
  { values: [31, 29, 50, 44], ticks: [20, 30, 40, 50] },
  { values: [3, 5], ticks: [3, 4, 5] },
  { values: [4], ticks: [4, 5] },
  { values: [0, 0], ticks: [0, 1] },
  { values: [0, 870], ticks: [0, 250, 500, 750, 1000] },
])("between $values.0 and $values.1 the lines are $ticks", ({ values, ticks }) => {
  expect(scaleLines(values).ticks).toEqual(ticks);
});

test("every value lies between the lowest and the highest line", () => {
  for (let high = 0; high < 400; high += 7) {
    const { place } = scaleLines([3, high]);
    expect([place(3), place(high)].every((share) => share >= 0 && share <= 1)).toBe(true);
  }
});
