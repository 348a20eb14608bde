import { expect, test } from "vitest";
import { maxTries, requireTry, tryMinutes } from "./limits.ts";

const now = Temporal.Instant.from("2026-11-22T20:00:00Z");
const ago = (...minutes: readonly number[]) => minutes.map((each) => now.subtract({ minutes: each }));

test("five tries in half an hour are taken, and the sixth hears when there is one again", () => {
  expect(() => requireTry(ago(1, 2, 3, 4), now)).not.toThrow();
  expect(() => requireTry(ago(1, 2, 3, 4, 12), now)).toThrow(
    expect.objectContaining({ code: "verification.tooManyTries", details: { max: maxTries, minutes: 18 } }),
  );
});

test("a try counts no longer after half an hour, in whatever order they come", () => {
  expect(() => requireTry(ago(tryMinutes, 1, 29, 3, 4), now)).not.toThrow();
  expect(() => requireTry(ago(29, 1, 2, 3, 4), now)).toThrow();
});
