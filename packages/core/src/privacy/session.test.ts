import { expect, test } from "vitest";
import { isSeenStale, startSession } from "./session.ts";

const now = Temporal.Instant.from("2026-11-21T20:00:00Z");
const session = startSession({ sessionId: "a", userId: "1", device: "Firefox, Windows" }, now);

test("a sign-in ends by itself after thirty days", () => {
  expect(session.expiresAt.toString()).toBe("2026-12-21T20:00:00Z");
});

test("being seen is written once a minute, not at every request", () => {
  expect(isSeenStale(session, now.add({ seconds: 59 }))).toBe(false);
  expect(isSeenStale(session, now.add({ seconds: 60 }))).toBe(true);
});
