import { expect, test } from "vitest";
import { isStanding } from "./strike.ts";

const expiresAt = Temporal.Instant.from("2026-11-21T22:00:00Z");

test("a strike counts up to its end, and one without an end always", () => {
  expect(isStanding({ expiresAt }, expiresAt.subtract({ milliseconds: 1 }))).toBe(true);
  expect(isStanding({ expiresAt }, expiresAt)).toBe(false);
  expect(isStanding({ expiresAt: null }, expiresAt)).toBe(true);
});
