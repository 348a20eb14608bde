import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import type { Candidate } from "./candidate.ts";
import { fairnessOf, giniOf, measureFairness } from "./measure-fairness.ts";
import { type PastDecision, replayDecisions } from "./replay-decisions.ts";
import type { Rules } from "./rule-set.ts";

const start = Temporal.Instant.from("2026-09-01T20:00:00Z");
const day = (days: number) => start.add({ hours: 24 * days });

const candidate = (memberId: number, points: number): Candidate => ({
  memberId,
  standing: "active",
  joinedAt: day(-100),
  shares: [],
  wasThere: true,
  taken: [],
  strikesUntil: [],
  interest: null,
  wishRank: null,
  wishedAt: null,
  tier: null,
  points: toHundredths(points),
  roll: null,
  bid: null,
  bidAt: null,
  votes: null,
});

const drop = (awardId: number, candidates: readonly Candidate[]): PastDecision => ({
  awardId,
  itemId: 4,
  weight: 5,
  decidedAt: day(awardId),
  candidates,
});

const richest: Rules = { gates: [], criteria: [{ kind: "points", bands: [] }] };
const least: Rules = {
  gates: [],
  criteria: [
    { kind: "lootWeight", windowDays: 30, bands: [] },
    { kind: "points", bands: [] },
  ],
};

test("what somebody wins in a replay counts for the next drop, and what was won in truth does not", () => {
  const winner = { ...candidate(2, 100), taken: [{ awardId: 1, itemId: 4, weight: 5, takenAt: day(1) }] };
  const past = [drop(1, [candidate(1, 300), candidate(2, 100)]), drop(2, [candidate(1, 300), winner])];
  expect(replayDecisions(richest, past).map(({ winnerId }) => winnerId)).toEqual([1, 1]);
  expect(replayDecisions(least, past).map(({ winnerId }) => winnerId)).toEqual([1, 2]);
});

test("what was taken before the first replayed drop stays", () => {
  const heavy = { ...candidate(1, 300), taken: [{ awardId: 90, itemId: 4, weight: 3, takenAt: day(-1) }] };
  expect(replayDecisions(least, [drop(1, [heavy, candidate(2, 100)])])).toEqual([
    { awardId: 1, winnerId: 2 },
  ]);
});

test("a drop for which nobody was let in has no winner and weighs for nobody", () => {
  const rules: Rules = { gates: [{ kind: "notOnTrial" }], criteria: least.criteria };
  const past = [drop(1, [{ ...candidate(1, 300), standing: "trial" }]), drop(2, [candidate(1, 300)])];
  expect(replayDecisions(rules, past).map(({ winnerId }) => winnerId)).toEqual([null, 1]);
});

test("fairness is weight for ten events attended, of those who attended any", () => {
  const { people, gini } = measureFairness([
    { memberId: 1, weight: 5, eventsAttended: 10 },
    { memberId: 2, weight: 3, eventsAttended: 2 },
    { memberId: 3, weight: 1, eventsAttended: 0 },
  ]);
  expect(people.map(({ memberId, perTenEvents }) => [memberId, perTenEvents])).toEqual([
    [2, 15],
    [1, 5],
  ]);
  expect(gini).toBeCloseTo(0.25);
});

test("what came to whom is added up for everybody who was there, and for nobody else", () => {
  const given = [
    { winnerId: 1, weight: 5 },
    { winnerId: 1, weight: 3 },
    { winnerId: null, weight: 5 },
    { winnerId: 7, weight: 5 },
  ];
  const attended = new Map([
    [1, 10],
    [2, 20],
  ]);
  expect(fairnessOf(given, attended).people).toEqual([
    { memberId: 1, weight: 8, eventsAttended: 10, perTenEvents: 8 },
    { memberId: 2, weight: 0, eventsAttended: 20, perTenEvents: 0 },
  ]);
});

test.each([
  [[], 0],
  [[0, 0], 0],
  [[4, 4, 4], 0],
  [[0, 0, 0, 8], 0.75],
  [[1, 3], 0.25],
])("the Gini of %j is %d", (values, gini) => {
  expect(giniOf(values)).toBeCloseTo(gini);
});

test("giving from who has more to who has less never makes it less even", () => {
  const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(values, (given) => {
      const [poorest = 0, ...rest] = given.toSorted((one, other) => one - other);
      const richestOne = rest.pop() ?? 0;
      const gift = Math.floor((richestOne - poorest) / 2);
      expect(giniOf([poorest + gift, ...rest, richestOne - gift])).toBeLessThanOrEqual(giniOf(given) + 1e-9);
      expect(giniOf(given)).toBeGreaterThanOrEqual(0);
      expect(giniOf(given)).toBeLessThan(1);
    }),
  );
});
