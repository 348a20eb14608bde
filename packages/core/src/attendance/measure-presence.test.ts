import fc from "fast-check";
import { expect, test } from "vitest";
import { measurePresence, type Presence } from "./measure-presence.ts";
import type { VoiceInterval } from "./voice-interval.ts";

const at = (minute: number) => Temporal.Instant.from("2026-11-21T20:00:00Z").add({ minutes: minute });

/** An event of an hour and a half. */
const lengthMinutes = 90;
const window = { startsAt: at(0), endsAt: at(lengthMinutes) };
const rule = { bridgeMinutes: 5, countsDeaf: true, countsUncertain: true };

type Flags = Partial<Pick<VoiceInterval, "isDeaf" | "isUncertain">>;

function there(from: number, to: number | null, flags: Flags = {}): VoiceInterval {
  return {
    channelId: "A",
    fromAt: at(from),
    toAt: to === null ? null : at(to),
    isDeaf: false,
    isUncertain: false,
    ...flags,
  };
}

/** Presence in minutes, without what is zero or null. */
function minutes(presence: Presence): object {
  const inMinutes = Object.entries(presence).map(([key, ms]) => [key.replace("Ms", ""), (ms ?? 0) / 60_000]);
  return Object.fromEntries(inMinutes.filter(([, value]) => value !== 0));
}

test.each<{ title: string; intervals: readonly VoiceInterval[]; expected: object }>([
  { title: "the whole event", intervals: [there(0, 90)], expected: { counted: 90 } },
  { title: "nothing outside the event", intervals: [there(-30, 120)], expected: { counted: 90 } },
  { title: "only before it", intervals: [there(-30, 0)], expected: {} },
  { title: "only after it", intervals: [there(90, 100)], expected: {} },
  {
    title: "what goes on, up to the end",
    intervals: [there(60, null)],
    expected: { counted: 30, lateBy: 60 },
  },
  { title: "what overlaps once", intervals: [there(0, 60), there(30, 90)], expected: { counted: 90 } },
  { title: "one inside the other once", intervals: [there(0, 90), there(30, 40)], expected: { counted: 90 } },
  {
    title: "a gap of just the length that is bridged",
    intervals: [there(0, 40), there(45, 90)],
    expected: { counted: 90, bridged: 5 },
  },
  { title: "no longer gap", intervals: [there(0, 40), there(46, 90)], expected: { counted: 84 } },
  {
    title: "no gap before the first or after the last moment",
    intervals: [there(4, 86)],
    expected: { counted: 82, lateBy: 4, leftBefore: 4 },
  },
  {
    title: "uncertain time",
    intervals: [there(0, 40), there(40, 50, { isUncertain: true }), there(50, 90)],
    expected: { counted: 90, uncertain: 10 },
  },
  {
    title: "time with the sound off, where the rule counts it",
    intervals: [there(0, 40), there(40, 90, { isDeaf: true })],
    expected: { counted: 90 },
  },
])("counts $title", ({ intervals, expected }) => {
  expect(minutes(measurePresence(intervals, window, rule))).toEqual(expected);
});

const strict = { ...rule, countsDeaf: false };

test.each<{ title: string; intervals: readonly VoiceInterval[]; expected: object }>([
  {
    title: "time with the sound off is no presence, and is no gap to bridge",
    intervals: [there(0, 40), there(40, 43, { isDeaf: true }), there(43, 90)],
    expected: { counted: 87, deaf: 3 },
  },
  {
    title: "nobody is late or early by time with the sound off",
    intervals: [there(0, 10, { isDeaf: true }), there(10, 80), there(80, 90, { isDeaf: true })],
    expected: { counted: 70, lateBy: 10, leftBefore: 10, deaf: 20 },
  },
  {
    title: "gaps between times with the sound off are bridged for nobody",
    intervals: [there(0, 40, { isDeaf: true }), there(42, 90, { isDeaf: true })],
    expected: { deaf: 88 },
  },
  {
    title: "a gap after the last moment that counts is bridged for nobody",
    intervals: [there(0, 30), there(30, 40, { isDeaf: true }), there(42, 90, { isDeaf: true })],
    expected: { counted: 30, leftBefore: 60, deaf: 58 },
  },
  {
    title: "uncertain time with the sound off is not part of what counts",
    intervals: [there(0, 40), there(40, 90, { isDeaf: true, isUncertain: true })],
    expected: { counted: 40, leftBefore: 50, deaf: 50 },
  },
])("where the rule wants the sound on: $title", ({ intervals, expected }) => {
  expect(minutes(measurePresence(intervals, window, strict))).toEqual(expected);
});

const sure = { ...rule, countsUncertain: false };

test.each<{ title: string; intervals: readonly VoiceInterval[]; expected: object }>([
  {
    title: "it is no presence, and is said",
    intervals: [there(0, 40), there(40, 50, { isUncertain: true }), there(50, 90)],
    expected: { counted: 80, uncertain: 10 },
  },
  {
    title: "a short one is bridged like any other gap",
    intervals: [there(0, 40), there(40, 43, { isUncertain: true }), there(43, 90)],
    expected: { counted: 90, bridged: 3 },
  },
  {
    title: "nobody is in time by it",
    intervals: [there(0, 20, { isUncertain: true }), there(20, 90)],
    expected: { counted: 70, lateBy: 20, uncertain: 20 },
  },
  {
    title: "what was there for certain at the same time is not left out",
    intervals: [there(0, 90), there(40, 50, { isUncertain: true })],
    expected: { counted: 90 },
  },
])("where the rule does not count uncertain time: $title", ({ intervals, expected }) => {
  expect(minutes(measurePresence(intervals, window, sure))).toEqual(expected);
});

test("going from one channel that counts to another is unbroken presence", () => {
  const moved = [there(0, 40), { ...there(40, 90), channelId: "B" }];
  expect(minutes(measurePresence(moved, window, { ...rule, bridgeMinutes: 0 }))).toEqual({ counted: 90 });
});

test("somebody who never came is neither late nor early", () => {
  expect(measurePresence([], window, rule)).toMatchObject({
    countedMs: 0,
    lateByMs: null,
    leftBeforeMs: null,
  });
});

const anyInterval = fc
  .record({
    from: fc.integer({ min: -60, max: 120 }),
    length: fc.option(fc.nat(150)),
    isDeaf: fc.boolean(),
    isUncertain: fc.boolean(),
  })
  .map(({ from, length, ...flags }) => there(from, length === null ? null : from + length, flags));
const anyRule = fc.record({
  bridgeMinutes: fc.nat(30),
  countsDeaf: fc.boolean(),
  countsUncertain: fc.boolean(),
});

test("nobody has more than the event, and lateness, presence and leaving fit into it", () => {
  fc.assert(
    fc.property(fc.array(anyInterval), anyRule, (intervals, any) => {
      const presence = measurePresence(intervals, window, any);
      const { countedMs, lateByMs, leftBeforeMs, bridgedMs, uncertainMs } = presence;
      const length = lengthMinutes * 60_000;
      expect(countedMs + (lateByMs ?? 0) + (leftBeforeMs ?? 0)).toBeLessThanOrEqual(length);
      expect(Math.max(bridgedMs, any.countsUncertain ? uncertainMs : 0)).toBeLessThanOrEqual(countedMs);
      expect(lateByMs === null).toBe(countedMs === 0);
      expect(Math.min(...Object.values(presence).map((value) => value ?? 0))).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("the order of the intervals does not matter, nor does hearing of one twice", () => {
  fc.assert(
    fc.property(fc.array(anyInterval), anyRule, (intervals, any) => {
      const presence = measurePresence(intervals, window, any);
      expect(measurePresence(intervals.toReversed(), window, any)).toEqual(presence);
      expect(measurePresence([...intervals, ...intervals], window, any)).toEqual(presence);
    }),
  );
});

test("without bridging, presence is the minutes in which somebody was there", () => {
  fc.assert(
    fc.property(fc.array(anyInterval), (intervals) => {
      const isThere = (minute: number) =>
        intervals.some(
          ({ fromAt, toAt }) =>
            Temporal.Instant.compare(fromAt, at(minute)) <= 0 &&
            (toAt === null || Temporal.Instant.compare(at(minute), toAt) < 0),
        );
      const counted = Array.from({ length: lengthMinutes }, (_, minute) => minute).filter(isThere).length;
      const presence = measurePresence(intervals, window, { ...rule, bridgeMinutes: 0 });
      expect(presence.countedMs).toBe(counted * 60_000);
    }),
  );
});
