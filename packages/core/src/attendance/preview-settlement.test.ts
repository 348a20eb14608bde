import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../hundredths.ts";
import { previewSettlement } from "./preview-settlement.ts";
import { missedResults, results } from "./result.ts";
import { readRule, standardRule } from "./rule.ts";

const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");
const event = {
  startsAt,
  endsAt: startsAt.add({ minutes: 90 }),
  reward: toHundredths(12_00),
  isPlanned: true,
};
const whole = [{ channelId: "A", fromAt: startsAt, toAt: null, isDeaf: false, isUncertain: false }];

test("an officer's mark stands above what the rule says, and pays what its result pays", () => {
  const marked = {
    memberId: 1,
    answer: "coming",
    answeredAt: null,
    intervals: whole,
    mark: "benched",
  } as const;
  const judged = { memberId: 2, answer: "coming", answeredAt: null, intervals: whole, mark: null } as const;
  const missing = {
    memberId: 3,
    answer: "coming",
    answeredAt: null,
    intervals: [],
    mark: "excused",
  } as const;
  expect(previewSettlement(event, standardRule, [marked, judged, missing])).toMatchObject([
    { memberId: 1, result: "benched", amount: 12_00, reasons: [{ code: "marked" }], countedMinutes: 90 },
    { memberId: 2, result: "present", amount: 12_00, reasons: [], countedMinutes: 90 },
    { memberId: 3, result: "excused", amount: 0, reasons: [{ code: "marked" }], countedMinutes: 0 },
  ]);
});

test("at an event that nobody could answer, who was there long enough was there, and nobody is missing", () => {
  const heard = (memberId: number, minutes: number, mark: "noShow" | null = null) =>
    ({ memberId, answer: null, answeredAt: null, intervals: lasting(minutes), mark }) as const;
  const lasting = (minutes: number) => whole.map((one) => ({ ...one, fromAt: startsAt.add({ minutes }) }));
  const unplanned = { ...event, isPlanned: false };
  const lines = previewSettlement(unplanned, standardRule, [
    heard(1, 0),
    heard(2, 20),
    heard(3, 80),
    heard(4, 0, "noShow"),
  ]);
  expect(lines.map(({ memberId, result }) => [memberId, result])).toEqual([
    [1, "present"],
    [2, "present"],
    [4, "noShow"],
  ]);
});

test("nobody who did not come is paid by the standard rule", () => {
  expect(missedResults.map((result) => standardRule.credits[result])).toEqual([0, 0, 0]);
});

test("every share of every reward is exact", () => {
  const credits = (percents: readonly number[]) =>
    Object.fromEntries(results.map((result, index) => [result, percents[index] ?? 0]));
  const percents = fc.array(fc.nat(100), { minLength: results.length, maxLength: results.length });
  fc.assert(
    fc.property(fc.nat(100_000), percents, fc.constantFrom(...results), (points, chosen, mark) => {
      const rule = { ...standardRule, credits: { ...standardRule.credits, ...credits(chosen) } };
      const reward = toHundredths(points * 100);
      const attendee = { memberId: 1, answer: null, answeredAt: null, intervals: [], mark };
      const [line] = previewSettlement({ ...event, reward }, rule, [attendee]);
      expect(BigInt(line?.amount ?? -1) * 100n).toBe(BigInt(reward) * BigInt(rule.credits[mark]));
    }),
  );
});

const inTime = startsAt.subtract({ hours: 2 });
const tooLate = inTime.add({ milliseconds: 1 });

const attendee = { memberId: 1, answer: "coming", answeredAt: inTime, intervals: whole, mark: null } as const;

const signUps = [
  { answer: "coming", answeredAt: inTime, mark: null, amount: 13_00 },
  { answer: "standby", answeredAt: inTime, mark: null, amount: 13_00 },
  { answer: "coming", answeredAt: tooLate, mark: null, amount: 12_00 },
  { answer: "maybe", answeredAt: inTime, mark: null, amount: 12_00 },
  { answer: "coming", answeredAt: inTime, mark: "noShow", amount: 0 },
] as const;

test.each(signUps)(
  "$answer at $answeredAt, marked $mark, is worth $amount hundredths",
  ({ amount, ...said }) => {
    expect(previewSettlement(event, standardRule, [{ ...attendee, ...said }])).toMatchObject([{ amount }]);
  },
);

test("who was signed up by default and never pressed is paid for coming, and gets no bonus", () => {
  const lines = previewSettlement(event, standardRule, [{ ...attendee, isByDefault: true }]);
  expect(lines).toMatchObject([{ result: "present", amount: 12_00, reasons: [] }]);
});

test("an event that pays nothing pays no bonus, and a bonus is named among the reasons", () => {
  const free = { ...event, reward: toHundredths(0) };
  expect(previewSettlement(free, standardRule, [attendee])).toMatchObject([{ amount: 0, reasons: [] }]);
  expect(previewSettlement(event, standardRule, [attendee])).toMatchObject([
    { reasons: [{ code: "signedUpInTime", values: { points: 1 } }] },
  ]);
});

test("a settlement of a release without bonuses pays none when it is settled again", () => {
  const { signUpBonusPoints: _points, signUpBonusHours: _hours, ...older } = standardRule;
  const rule = readRule(older);
  expect(previewSettlement(event, rule, [attendee])).toMatchObject([{ amount: 12_00 }]);
});
