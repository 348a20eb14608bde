import { expect, test } from "vitest";
import { pickEventAtHand } from "./pick-event-at-hand.ts";

const at = (minute: number) => Temporal.Instant.from("2026-11-24T20:00:00Z").add({ minutes: minute });
const event = (eventId: number, from: number, to: number) => ({
  eventId,
  startsAt: at(from),
  endsAt: at(to),
});

test("the event that is on is meant, of two the one that began later", () => {
  const events = { upcoming: [event(1, -60, 60), event(2, -10, 60), event(3, 40, 90)], unsettled: [] };
  expect(pickEventAtHand(events, at(0))?.eventId).toBe(2);
});

test("one that begins within half an hour is at hand before one that is over", () => {
  const events = { upcoming: [event(1, 30, 90)], unsettled: [event(2, -90, -5)] };
  expect(pickEventAtHand(events, at(0))?.eventId).toBe(1);
});

test("with none on, the last one that waits to be settled is meant; else none", () => {
  const events = { upcoming: [event(1, 31, 90)], unsettled: [event(2, -200, -100), event(3, -90, -5)] };
  expect(pickEventAtHand(events, at(0))?.eventId).toBe(3);
  expect(pickEventAtHand({ upcoming: [], unsettled: [] }, at(0))).toBeUndefined();
});
