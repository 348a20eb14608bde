import { expect, test } from "vitest";
import { guessEvent } from "./guess-event.ts";

const now = Temporal.Instant.from("2026-11-21T22:00:00Z");

/** An event that began and ended so many minutes ago. */
const event = (eventId: number, began: number, ended: number) => ({
  eventId,
  startsAt: now.subtract({ minutes: began }),
  endsAt: now.subtract({ minutes: ended }),
});

test("the event that is on comes before one that is over, and the last that was before earlier ones", () => {
  expect(guessEvent([event(1, 300, 240), event(2, 30, -30), event(3, 120, 60)], now)?.eventId).toBe(2);
  expect(guessEvent([event(1, 300, 240), event(3, 120, 60)], now)?.eventId).toBe(3);
});

test("what ended more than six hours ago, or has not begun, is not meant", () => {
  expect(guessEvent([event(1, 600, 6 * 60)], now)?.eventId).toBe(1);
  expect(guessEvent([event(1, 600, 6 * 60 + 1), event(2, -1, -60)], now)).toBeUndefined();
});
