import { expect, test } from "vitest";
import { button } from "./button.ts";
import { rows } from "./row.ts";

test.each([
  [1, [1]],
  [5, [5]],
  [6, [3, 3]],
  [11, [4, 4, 3]],
])("%i buttons stand in as few rows as Discord lets them, about as many in each", (count, widths) => {
  const buttons = Array.from({ length: count }, (_, index) => button(`b${index}`, { label: `${index}` }));
  const made = rows(buttons);
  expect(made.map(({ components }) => components.length)).toEqual(widths);
  expect(made.flatMap(({ components }) => components)).toEqual(buttons);
});
