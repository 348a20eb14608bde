import { expect, test } from "vitest";
import { findMissedAims, findOversized } from "./limits.ts";
import { measureFile } from "./measure-file.ts";
import { summarise } from "./summarise.ts";

const functionOf = (lines: number) => `function long() {\n${"  work();\n".repeat(lines - 2)}}\n`;

test("every function counts, arrows and methods too, without blank lines", () => {
  const source = "const add = (a: number) => a;\n\nclass Box {\n  open() {\n    a();\n\n    b();\n  }\n}\n";
  const { lines, functions } = measureFile("a.ts", source);
  expect(lines).toBe(9);
  expect(functions.map((one) => [one.line, one.lines])).toEqual([
    [1, 1],
    [4, 4],
  ]);
});

test("components are read too", () => {
  const { functions } = measureFile("a.tsx", "export function A() {\n  return <b>{one}</b>;\n}\n");
  expect(functions).toMatchObject([{ line: 1, lines: 3 }]);
});

test.each([
  ["a.ts", functionOf(51), "a.ts:1: a function of 51 lines, at most 50"],
  ["a.tsx", functionOf(81), "a.tsx:1: a function of 81 lines, at most 80"],
  ["a.ts", "work();\n".repeat(201), "a.ts: 201 lines of at most 200"],
  ["a.test.ts", "work();\n".repeat(401), "a.test.ts: 401 lines of at most 400"],
])("%s is refused when it grows too long", (path, source, problem) => {
  expect(findOversized(measureFile(path, source))).toEqual([problem]);
});

test.each([
  ["a.ts", functionOf(50)],
  ["a.tsx", functionOf(80)],
  ["a.ts", "work();\n".repeat(200)],
  ["a.test.ts", functionOf(300)],
])("%s is let in at the limit", (path, source) => {
  expect(findOversized(measureFile(path, source))).toEqual([]);
});

test("a spread names the middle, what nine of ten stay within, and the largest", () => {
  expect(summarise([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual({ count: 10, median: 5, p90: 9, max: 10 });
  expect(summarise([])).toEqual({ count: 0, median: 0, p90: 0, max: 0 });
});

test("a package whose functions are long as a habit misses the aims", () => {
  expect(findMissedAims("db", { count: 9, median: 11, p90: 31, max: 40 })).toHaveLength(2);
  expect(findMissedAims("db", { count: 9, median: 10, p90: 30, max: 50 })).toEqual([]);
});
