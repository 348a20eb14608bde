import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../hundredths.ts";
import { previewSettlement } from "./preview-settlement.ts";
import { missedResults, results } from "./result.ts";
import { standardRule } from "./rule.ts";

const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");
const event = { startsAt, endsAt: startsAt.add({ minutes: 90 }), reward: toHundredths(12_00) };
const whole = [{ channelId: "A", fromAt: startsAt, toAt: null, isDeaf: false, isUncertain: false }];

test("an officer's mark stands above what the rule says, and pays what its result pays", () => {
  const marked = { memberId: 1, answer: "coming", intervals: whole, mark: "benched" } as const;
  const judged = { memberId: 2, answer: "coming", intervals: whole, mark: null } as const;
  const missing = { memberId: 3, answer: "coming", intervals: [], mark: "excused" } as const;
  expect(previewSettlement(event, standardRule, [marked, judged, missing])).toMatchObject([
    { memberId: 1, result: "benched", amount: 12_00, reasons: [{ code: "marked" }], countedMinutes: 90 },
    { memberId: 2, result: "present", amount: 12_00, reasons: [], countedMinutes: 90 },
    { memberId: 3, result: "excused", amount: 0, reasons: [{ code: "marked" }], countedMinutes: 0 },
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
      const attendee = { memberId: 1, answer: null, intervals: [], mark };
      const [line] = previewSettlement({ ...event, reward }, rule, [attendee]);
      expect(BigInt(line?.amount ?? -1) * 100n).toBe(BigInt(reward) * BigInt(rule.credits[mark]));
    }),
  );
});
