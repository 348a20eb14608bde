import { expect, test } from "vitest";
import { checkInCodeBytes, foldCheckInCode, makeCheckInCode } from "./check-in-code.ts";

test("a code says every byte by a sign of its own, and none that looks like another", () => {
  const bytes = (first: number) => new Uint8Array(checkInCodeBytes).fill(first);
  const codes = Array.from({ length: 16 }, (_, byte) => makeCheckInCode(bytes(byte)));
  expect(new Set(codes).size).toBe(16);
  expect(codes.join("")).toMatch(/^[^01568ABCDEGIMOPSTUVZ]+$/);
  expect(codes.every((code) => foldCheckInCode(code) === code)).toBe(true);
});

test("a code is known in any case, with spaces and dashes", () => {
  expect(["fhj-23", " F H J 2 3 ", "FHJ23"].map(foldCheckInCode)).toEqual(["FHJ23", "FHJ23", "FHJ23"]);
});
