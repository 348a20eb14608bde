import fc from "fast-check";
import { expect, test } from "vitest";
import { answers, type GuildEvent } from "../events/index.ts";
import { toHundredths } from "../hundredths.ts";
import { presetsOf, styles } from "../settings/index.ts";
import { measurePresence } from "./measure-presence.ts";
import { type Attendee, previewSettlement } from "./preview-settlement.ts";
import { ruleOf } from "./rule.ts";
import type { VoiceInterval } from "./voice-interval.ts";

const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");
const at = (minute: number) => startsAt.add({ minutes: minute });
const lengthMinutes = 90;
const event = {
  startsAt,
  endsAt: at(lengthMinutes),
  reward: toHundredths(12_00),
  isPlanned: true,
} satisfies Partial<GuildEvent>;

function there(from: number, to: number): VoiceInterval {
  return { channelId: "A", fromAt: at(from), toAt: at(to), isDeaf: false, isUncertain: false };
}

const anyInterval = fc
  .record({ from: fc.integer({ min: -30, max: 100 }), length: fc.integer({ min: 1, max: 90 }) })
  .map(({ from, length }) => there(from, from + length));
const anyIntervals = fc.array(anyInterval, { maxLength: 6 });
const anyRule = fc.constantFrom(...styles.map((style) => ruleOf(presetsOf(style))));
const anyPerson = fc.record({
  answer: fc.option(fc.constantFrom(...answers)),
  withoutSeat: fc.constantFrom(undefined, "waiting" as const, "benched" as const),
  isExcused: fc.boolean(),
});

test("nobody ever gets less for having been there longer", () => {
  fc.assert(
    fc.property(
      anyIntervals,
      anyInterval,
      fc.tuple(anyPerson, anyRule),
      (intervals, more, [person, rule]) => {
        const shared = { ...person, memberId: 1, answeredAt: null, mark: null };
        const attendees: readonly Attendee[] = [
          { ...shared, intervals },
          { ...shared, intervals: [...intervals, more] },
        ];
        const [less, longer] = previewSettlement(event, rule, attendees);
        expect(longer?.amount).toBeGreaterThanOrEqual(less?.amount ?? 0);
        expect(longer?.creditPercent).toBeGreaterThanOrEqual(less?.creditPercent ?? 0);
      },
    ),
  );
});

test("a time that is written in two pieces counts as the one that it was", () => {
  fc.assert(
    fc.property(anyIntervals, anyRule, fc.nat(99), (intervals, rule, percent) => {
      const pieces = intervals.flatMap(({ fromAt, toAt, ...flags }) => {
        const end = toAt ?? fromAt;
        const ms = end.epochMilliseconds - fromAt.epochMilliseconds;
        const cut = fromAt.add({ milliseconds: Math.floor((ms * percent) / 100) });
        return [
          { ...flags, fromAt, toAt: cut },
          { ...flags, fromAt: cut, toAt: end },
        ];
      });
      expect(measurePresence(pieces, event, rule)).toEqual(measurePresence(intervals, event, rule));
    }),
  );
});

test("what counts in the parts of an event is together what counts in the whole", () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: lengthMinutes - 1 }), { maxLength: 5 });
  fc.assert(
    fc.property(anyIntervals, cuts, (intervals, minutes) => {
      const rule = { bridgeMinutes: 0, countsDeaf: true, countsUncertain: true };
      const edges = [0, ...minutes.toSorted((one, other) => one - other), lengthMinutes];
      const parts = edges
        .slice(1)
        .map((edge, index) => ({ startsAt: at(edges[index] ?? 0), endsAt: at(edge) }));
      const counted = parts.map((part) => measurePresence(intervals, part, rule).countedMs);
      const whole = measurePresence(intervals, event, rule).countedMs;
      expect(counted.reduce((sum, ms) => sum + ms, 0)).toBe(whole);
    }),
  );
});

test("no sign-up bonus is earned by Can't, whoever said it in time, nor by a leave", () => {
  const early = startsAt.subtract({ hours: 48 });
  const said = { memberId: 1, answer: "cant", answeredAt: early, mark: null } as const;
  const lines = previewSettlement(event, ruleOf(presetsOf("standard")), [
    { ...said, intervals: [] },
    { ...said, isExcused: true, intervals: [] },
    { ...said, intervals: [there(0, lengthMinutes)] },
  ]);
  expect(lines.map(({ result, amount }) => [result, amount])).toEqual([
    ["absent", 0],
    ["excused", 0],
    ["walkIn", 9_00],
  ]);
});

test("whoever comes without a word is paid as who came without sign-up, and is never left out", () => {
  const walkIn = { memberId: 1, answer: null, answeredAt: null, mark: null, intervals: [there(0, 90)] };
  const [line] = previewSettlement(event, ruleOf(presetsOf("standard")), [walkIn]);
  expect(line).toMatchObject({ result: "walkIn", creditPercent: 75, amount: 9_00 });
});

test("a no-show costs what the rule says, at an event that pays; who is merely absent pays nothing", () => {
  const rule = ruleOf(presetsOf("hardcore"));
  const missing = (memberId: number, answer: "coming" | "cant") =>
    ({ memberId, answer, answeredAt: null, mark: null, intervals: [] }) as const;
  const people = [missing(1, "coming"), missing(2, "cant")];
  expect(previewSettlement(event, rule, people)).toMatchObject([
    {
      result: "noShow",
      amount: -10_00,
      reasons: [{ code: "neverCame" }, { code: "noShowStrike" }, { code: "noShowCosts" }],
    },
    { result: "absent", amount: 0 },
  ]);
  const free = { ...event, reward: toHundredths(0) };
  expect(previewSettlement(free, rule, people)).toMatchObject([{ amount: 0 }, { amount: 0 }]);
});
