import { expect, test } from "vitest";
import { isBotThere } from "./bot-presence.ts";

const now = Temporal.Instant.from("2026-11-21T20:00:00Z");

test.each([
  ["never", undefined, false],
  ["a moment ago", now, true],
  ["thirty seconds ago", now.subtract({ seconds: 30 }), true],
  ["longer ago", now.subtract({ seconds: 30, milliseconds: 1 }), false],
  ["by a clock that is ahead", now.add({ seconds: 1 }), true],
])("a bot that was heard of %s is there or not", (_when, lastBeatAt, isThere) => {
  expect(isBotThere(lastBeatAt, now)).toBe(isThere);
});
