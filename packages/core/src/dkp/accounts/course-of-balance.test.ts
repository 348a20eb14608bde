import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import { courseOfBalance } from "./course-of-balance.ts";

const change = (weeksAgo: number, amount: number) => ({ weeksAgo, amount: toHundredths(amount) });

test("a course ends at the balance and undoes week by week what moved it", () => {
  const changes = [change(0, 1200), change(2, -500), change(3, 900)];
  expect(courseOfBalance(toHundredths(3000), changes, 5)).toEqual([1400, 2300, 1800, 1800, 3000]);
});

test("an account that never moved has a flat course", () => {
  expect(courseOfBalance(toHundredths(700), [], 3)).toEqual([700, 700, 700]);
});
