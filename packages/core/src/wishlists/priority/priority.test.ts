import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import type { Candidate } from "./candidate.ts";
import { explainPlace } from "./explain-place.ts";
import type { Explanation, Flip } from "./explanation.ts";
import { keepCandidate, readCandidate } from "./kept-candidate.ts";
import { overrideRanking, rankBy, rankCandidates, rankWithout, winnerOf } from "./rank-candidates.ts";
import type { Ranking } from "./ranking.ts";
import { type GuildCriterion, type Rules, ruleSet } from "./rule-set.ts";
import { presetRules, rulePresets } from "./usual-rules.ts";

const now = Temporal.Instant.from("2026-11-22T20:00:00Z");
const daysAgo = (days: number) => now.subtract({ hours: 24 * days });

const somebody: Candidate = {
  memberId: 1,
  standing: "active",
  joinedAt: daysAgo(100),
  shares: [
    { windowDays: 30, countedEvents: 8, percent: 75 },
    { windowDays: 60, countedEvents: 12, percent: 75 },
  ],
  wasThere: true,
  taken: [],
  strikesUntil: [],
  interest: "upgrade",
  wishRank: 1,
  wishedAt: daysAgo(10),
  tier: 1,
  points: toHundredths(40_000),
  roll: 50,
  bid: null,
  bidAt: null,
  votes: null,
};

const share = (percent: number) => [{ windowDays: 60, countedEvents: 12, percent }];
const taken = (weight: number, days: number) => [{ awardId: 5, itemId: 9, weight, takenAt: daysAgo(days) }];

const interests = ["upgrade", "trait", "lithograph"];
const usual: Rules = { gates: [], criteria: presetRules("usual", interests).criteria };

const orderOf = (ranking: Ranking) => ranking.places.map(({ memberId }) => memberId);

test("one criterion after the other decides, and each place says which", () => {
  const ranking = rankCandidates(
    usual,
    [
      { ...somebody, memberId: 6, interest: "lithograph", points: toHundredths(90_000) },
      { ...somebody, memberId: 2, taken: taken(1, 3) },
      { ...somebody, memberId: 3, wishRank: 2 },
      { ...somebody, memberId: 1 },
      { ...somebody, memberId: 5, interest: "trait" },
      { ...somebody, memberId: 4, wishRank: 3, shares: share(59) },
    ],
    now,
  );
  expect(orderOf(ranking)).toEqual([1, 2, 3, 4, 5, 6]);
  const deciding = ranking.places.map(({ decidedBy }) => ranking.criteria[decidedBy ?? -1]?.kind);
  expect(deciding).toEqual([undefined, "lootWeight", "wishRank", "attendance", "interest", "interest"]);
});

test("in one band the larger number is no better", () => {
  const more = { ...somebody, memberId: 2, shares: share(79), wishedAt: daysAgo(9) };
  expect(orderOf(rankCandidates(usual, [more, { ...somebody, shares: share(60) }], now))).toEqual([1, 2]);
});

test("who has no share yet lies in the last band, not behind it", () => {
  const newcomer = { ...somebody, shares: [{ windowDays: 60, countedEvents: 3, percent: null }] };
  const ranking = rankCandidates(usual, [{ ...somebody, memberId: 2, shares: share(10) }, newcomer], now);
  expect(ranking.places[1]?.decidedBy).toBe(ranking.criteria.findIndex(({ kind }) => kind === "roster"));
});

test("a sale is decided by its bids, and the earlier of two", () => {
  const bid = (memberId: number, amount: number, days: number): Candidate => ({
    ...somebody,
    memberId,
    bid: toHundredths(amount),
    bidAt: daysAgo(days),
  });
  const bids = [bid(1, 5_000, 1), bid(2, 7_000, 1), bid(3, 7_000, 2)];
  const ranking = rankBy([{ kind: "bid" }, { kind: "bidAt" }], bids, now);
  expect(orderOf(ranking)).toEqual([3, 2, 1]);
  expect(flipsOf(explainPlace(ranking, 1))).toEqual([["bid", 5_000, 7_001]]);
});

test("without those who passed the next are first", () => {
  const people = [1, 2, 3].map((memberId) => ({ ...somebody, memberId, wishRank: memberId }));
  const left = rankWithout(rankCandidates(usual, people, now), new Set([1]));
  expect(left.places.map(({ memberId, decidedBy }) => [memberId, decidedBy])).toEqual([
    [2, null],
    [3, usual.criteria.length],
  ]);
});

test("whom an officer takes is the winner; taking the first is no override", () => {
  const ranking = rankCandidates(usual, [somebody, { ...somebody, memberId: 2 }], now);
  expect(winnerOf(overrideRanking(ranking, 2))).toBe(2);
  expect(overrideRanking(ranking, 1).chosenMemberId).toBeNull();
  const explained = explainPlace(overrideRanking(ranking, 2), 1);
  expect(explained).toMatchObject({ place: 1, winnerId: 2, isOverridden: true, flips: [] });
});

test("somebody who was not asked gets no explanation", () => {
  expect(explainPlace(rankCandidates(usual, [somebody], now), 2)).toBeUndefined();
});

test("the sheet says what was level, what decided, what nobody looked at, and from when on it is otherwise", () => {
  const loser = { ...somebody, memberId: 2, shares: share(93), taken: taken(5, 28) };
  const rules: Rules = {
    gates: [],
    criteria: [
      { kind: "wishRank", bands: [1, 3] },
      { kind: "lootWeight", windowDays: 30, bands: [0, 3] },
      { kind: "attendance", windowDays: 60, bands: [80, 60] },
    ],
  };
  const explained = explainPlace(rankCandidates(rules, [loser, somebody], now), 2);
  expect(explained?.lines.map(({ verdict }) => verdict)).toEqual([
    "level",
    "decided",
    "notLookedAt",
    "notLookedAt",
  ]);
  expect(explained?.lines.map(({ own, winners }) => [own.value, winners.value]).slice(0, 3)).toEqual([
    [1, 1],
    [5, 0],
    [93, 75],
  ]);
  const comesAt = daysAgo(28).add({ hours: 24 * 30 }).epochMilliseconds;
  expect(explained?.flips).toEqual([{ criterion: 1, from: 5, to: 0, comesAt }]);
});

test("who is kept out is told the gate, and the place that the own numbers would have made", () => {
  const rules: Rules = { ...usual, gates: [{ kind: "notOnTrial" }] };
  const people: readonly Candidate[] = [
    { ...somebody, memberId: 2, standing: "trial", shares: share(70) },
    { ...somebody, memberId: 3, shares: share(90) },
    { ...somebody, memberId: 4, shares: share(30) },
  ];
  const explained = explainPlace(rankCandidates(rules, people, now), 2);
  expect(explained).toMatchObject({
    place: null,
    placesCount: 2,
    wouldBePlace: 2,
    winnerId: 3,
    failures: [{ code: "notOnTrial" }],
    flips: [],
  });
});

test("who owes points loses to whoever owes less: level with them is enough where the rest is better", () => {
  const criteria: readonly GuildCriterion[] = [{ kind: "points", bands: [] }];
  const rival = { ...somebody, memberId: 2, points: toHundredths(-300) };
  const level = rankCandidates({ gates: [], criteria }, [{ ...somebody, points: null }, rival], now);
  expect(flipsOf(explainPlace(level, 1))).toEqual([["points", null, -300]]);
});

test("what chance or officers decided is in nobody's own hand", () => {
  const criteria: readonly GuildCriterion[] = [
    { kind: "tier", names: ["Core", "Second"], ofRanks: [] },
    { kind: "roll" },
  ];
  const people = [somebody, { ...somebody, memberId: 2, tier: 2 }, { ...somebody, memberId: 3, roll: 9 }];
  const ranking = rankCandidates({ gates: [], criteria }, people, now);
  expect(orderOf(ranking)).toEqual([1, 3, 2]);
  expect([2, 3].map((memberId) => explainPlace(ranking, memberId)?.flips)).toEqual([[], []]);
});

test("every preset is a rule set that officers could have made", () => {
  for (const preset of rulePresets) {
    const rules = presetRules(preset, interests);
    expect(ruleSet.parse(rules)).toEqual(rules);
  }
  expect(presetRules("usual", []).criteria.map(({ kind }) => kind)).not.toContain("interest");
});

test("no criterion stands twice in the rules", () => {
  const rules = presetRules("usual", []);
  expect(ruleSet.safeParse({ ...rules, criteria: [...rules.criteria, { kind: "roll" }] }).success).toBe(
    false,
  );
});

test("no rank is put in a tier that has no name", () => {
  const tier = (number: number) => ({
    gates: [],
    criteria: [{ kind: "tier", names: ["Core"], ofRanks: [{ rankId: 1, tier: number }] }],
  });
  expect([1, 2].map((number) => ruleSet.safeParse(tier(number)).success)).toEqual([true, false]);
});

const instant = fc.integer({ min: 0, max: 100 }).map(daysAgo);
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });

const anybody: fc.Arbitrary<Candidate> = fc.record({
  memberId: fc.integer({ min: 1, max: 40 }),
  standing: fc.constantFrom("active", "trial", "left"),
  joinedAt: instant,
  shares: fc
    .tuple(orNull(fc.integer({ min: 0, max: 100 })), orNull(fc.integer({ min: 0, max: 100 })))
    .map(([short, long]) => [
      { windowDays: 30, countedEvents: 8, percent: short },
      { windowDays: 60, countedEvents: 8, percent: long },
    ]),
  wasThere: orNull(fc.boolean()),
  taken: fc.array(
    fc.record({
      awardId: fc.integer({ min: 1, max: 99 }),
      itemId: fc.integer({ min: 1, max: 9 }),
      weight: fc.constantFrom(0, 1, 3, 5),
      takenAt: fc.integer({ min: 0, max: 89 }).map(daysAgo),
    }),
    { maxLength: 4 },
  ),
  strikesUntil: fc.array(orNull(fc.integer({ min: -9, max: 9 }).map(daysAgo)), { maxLength: 4 }),
  interest: orNull(fc.constantFrom("upgrade", "trait", "lithograph", "sell")),
  wishRank: orNull(fc.integer({ min: 1, max: 6 })),
  wishedAt: orNull(instant),
  tier: orNull(fc.integer({ min: 1, max: 3 })),
  points: orNull(fc.integer({ min: -500, max: 90_000 }).map(toHundredths)),
  roll: orNull(fc.integer({ min: 1, max: 100 })),
  bid: fc.constant(null),
  bidAt: fc.constant(null),
  votes: fc.constant(null),
});

const people = fc.uniqueArray(anybody, { minLength: 1, maxLength: 8, selector: ({ memberId }) => memberId });

const edges = (max: number) => fc.array(fc.integer({ min: 0, max }), { maxLength: 3 });

const anyCriteria: fc.Arbitrary<readonly GuildCriterion[]> = fc
  .record({
    attendance: edges(100),
    wishRank: edges(6),
    lootWeight: edges(12),
    points: edges(90_000),
    windowDays: fc.constantFrom(30, 60),
  })
  .chain(({ attendance, wishRank, lootWeight, points, windowDays }) =>
    fc.shuffledSubarray<GuildCriterion>(
      [
        { kind: "interest", order: interests },
        { kind: "wishRank", bands: wishRank },
        { kind: "attendance", windowDays: windowDays === 30 ? 30 : 60, bands: attendance },
        { kind: "lootWeight", windowDays, bands: lootWeight },
        { kind: "tier", names: ["Core", "Second"], ofRanks: [] },
        { kind: "points", bands: points },
        { kind: "wishedAt" },
        { kind: "roll" },
      ],
      { minLength: 1 },
    ),
  );

const anyRules: fc.Arbitrary<Rules> = fc.record({
  gates: fc.subarray([...presetRules("usual", []).gates]),
  criteria: anyCriteria,
});

test("the ranking does not depend on the order in which people are handed in, and holds each of them once", () => {
  fc.assert(
    fc.property(anyRules, people, (rules, candidates) => {
      const ranking = rankCandidates(rules, candidates, now);
      expect(rankCandidates(rules, candidates.toReversed(), now)).toEqual(ranking);
      const ids = [...ranking.places, ...ranking.outsiders].map(({ memberId }) => memberId);
      expect(ids.toSorted()).toEqual(candidates.map(({ memberId }) => memberId).toSorted());
      expect(ranking.places.slice(1).every(({ decidedBy }) => decidedBy !== null)).toBe(true);
    }),
  );
});

test("people stand in the same order, whoever else is there", () => {
  fc.assert(
    fc.property(anyRules, people, (rules, candidates) => {
      const all = rankCandidates(rules, candidates, now);
      const [dropped] = candidates;
      const others = rankCandidates(rules, candidates.slice(1), now);
      expect(orderOf(others)).toEqual(orderOf(all).filter((memberId) => memberId !== dropped?.memberId));
    }),
  );
});

test("a ranking is the same after it was stored and read, and so is everybody in it", () => {
  fc.assert(
    fc.property(anyRules, people, (rules, candidates) => {
      const ranking = rankCandidates(rules, candidates, now);
      expect(JSON.parse(JSON.stringify(ranking))).toEqual(ranking);
      const read = ranking.candidates.map(readCandidate);
      expect(read.map(keepCandidate)).toEqual(ranking.candidates);
      expect(rankCandidates(rules, read, now)).toEqual(ranking);
    }),
  );
});

test("what would have turned it turns it, and one unit less does not", () => {
  const tried = { flips: 0 };
  fc.assert(
    fc.property(anyCriteria, people, (criteria, candidates) => {
      const rules = { gates: [], criteria };
      const ranking = rankCandidates(rules, candidates, now);
      for (const own of candidates) {
        for (const flip of explainPlace(ranking, own.memberId)?.flips ?? []) {
          const kind = criteria[flip.criterion];
          if (!kind) continue;
          tried.flips += 1;
          const others = candidates.filter(({ memberId }) => memberId !== own.memberId);
          const wins = (to: Flip["to"]) =>
            winnerOf(rankCandidates(rules, [...others, withValue(own, kind, to)], now)) === own.memberId;
          expect(wins(flip.to)).toBe(true);
          expect(wins(oneLess(kind, flip))).toBe(false);
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(tried.flips).toBeGreaterThan(100);
});

test("a value that stays in its band changes nothing, and one that was not looked at does not either", () => {
  fc.assert(
    fc.property(anyCriteria, people, fc.integer({ min: 0, max: 100 }), (criteria, candidates, percent) => {
      const rules = { gates: [], criteria };
      const ranking = rankCandidates(rules, candidates, now);
      const index = criteria.findIndex(({ kind }) => kind === "attendance");
      const [own] = candidates;
      if (!own || !criteria[index]) return;
      const changed = withValue(own, criteria[index], percent);
      const after = rankCandidates(rules, [changed, ...candidates.slice(1)], now);
      const cellOf = ({ places }: Ranking) =>
        places.find((place) => place.memberId === own.memberId)?.cells[index];
      const [before, later] = [cellOf(ranking), cellOf(after)];
      const isSameBand = before?.band !== null && before?.band === later?.band;
      const isUnseen = candidates
        .slice(1)
        .every(({ memberId }) => isDecidedBefore(index, explainAgainst(ranking, [own.memberId, memberId])));
      if (isSameBand || isUnseen) expect(orderOf(after)).toEqual(orderOf(ranking));
    }),
    { numRuns: 300 },
  );
});

/** The two alone, as the ranking has them. */
function explainAgainst(ranking: Ranking, [one, other]: readonly [number, number]): Explanation | undefined {
  const rest = orderOf(ranking).filter((memberId) => memberId !== one && memberId !== other);
  const pair = rankWithout(ranking, new Set(rest));
  return explainPlace(pair, pair.places[1]?.memberId ?? one);
}

const isDecidedBefore = (index: number, explained: Explanation | undefined) =>
  (explained?.lines.findIndex(({ verdict }) => verdict === "decided") ?? 0) < index;

function flipsOf(explained: Explanation | undefined) {
  return explained?.flips.map(({ criterion: index, from, to }) => [
    explained.lines[index]?.criterion.kind,
    from,
    to,
  ]);
}

/** The person with another value in one criterion and nothing else. */
function withValue(own: Candidate, kind: GuildCriterion, value: Flip["to"]): Candidate {
  const number = typeof value === "number" ? value : null;
  switch (kind.kind) {
    case "interest":
      return { ...own, interest: value === null ? null : String(value) };
    case "wishRank":
      return { ...own, wishRank: number };
    case "attendance":
      return {
        ...own,
        shares: own.shares.map((one) =>
          one.windowDays === kind.windowDays ? { ...one, percent: number } : one,
        ),
      };
    case "lootWeight":
      return { ...own, taken: [{ awardId: 1, itemId: 1, weight: number ?? 0, takenAt: now }] };
    case "points":
      return { ...own, points: number === null ? null : toHundredths(number) };
    case "wishedAt":
      return { ...own, wishedAt: number === null ? null : Temporal.Instant.fromEpochMilliseconds(number) };
    case "tier":
    case "roll":
      throw new Error(`Nobody changes ${kind.kind} alone`);
  }
}

/** One unit nearer to what the person had. */
function oneLess(kind: GuildCriterion, { to }: Flip): Flip["to"] {
  if (kind.kind === "interest") return kind.order[kind.order.indexOf(String(to)) + 1] ?? null;
  const isMore = kind.kind === "attendance" || kind.kind === "points";
  const nearer = Number(to) + (isMore ? -1 : 1);
  return nearer;
}
