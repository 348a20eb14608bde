import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import { courseOfAccount } from "./course-of-account.ts";

const from = Temporal.Instant.from("2026-11-01T00:00:00Z");
const rows = [30, 10].map((hours) => ({
  recordedAt: from.add({ hours }),
  balanceAfter: toHundredths(hours * 100),
}));

test("a line begins at the opening and ends at the balance", () => {
  const course = courseOfAccount({
    opening: toHundredths(5_00),
    rows,
    from,
    until: from.add({ hours: 40 }),
    count: 5,
  });
  expect(course.map(({ balance }) => balance)).toEqual([5_00, 10_00, 10_00, 30_00, 30_00]);
});
