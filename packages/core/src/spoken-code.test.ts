import { expect, test } from "vitest";
import { foldSpokenCode, makeSpokenCode } from "./spoken-code.ts";

test("a code says every byte by a sign of its own, and none that looks like another", () => {
  const codes = Array.from({ length: 16 }, (_, byte) => makeSpokenCode(new Uint8Array(5).fill(byte)));
  expect(new Set(codes).size).toBe(16);
  expect(codes.join("")).toMatch(/^[^01568ABCDEGIMOPSTUVZ]+$/);
  expect(codes.every((code) => code.length === 5 && foldSpokenCode(code) === code)).toBe(true);
});

test("a code is known in any case, with spaces and dashes", () => {
  expect(["fhj-23", " F H J 2 3 ", "FHJ23"].map(foldSpokenCode)).toEqual(["FHJ23", "FHJ23", "FHJ23"]);
});
