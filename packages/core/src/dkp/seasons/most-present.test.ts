import { expect, test } from "vitest";
import { findMostPresent } from "./most-present.ts";

const present = (...credits: number[]) =>
  findMostPresent(credits.map((creditPercent, memberId) => ({ memberId, creditPercent }))).map(
    ({ memberId }) => memberId,
  );

test.each([
  ["whoever has the most is first alone", [300, 250, 299], [0]],
  ["who is level shares it", [150, 400, 400], [1, 2]],
  ["where nobody came nobody is first", [0, 0], []],
  ["a season without events has nobody", [], []],
] as const)("%s", (_, credits, first) => {
  expect(present(...credits)).toEqual(first);
});
