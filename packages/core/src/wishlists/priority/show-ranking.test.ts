import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import { asAwarded } from "./as-awarded.ts";
import type { Candidate } from "./candidate.ts";
import { chooseWishes } from "./choose-wishes.ts";
import { explainPlace } from "./explain-place.ts";
import { rankCandidates, winnerOf } from "./rank-candidates.ts";
import type { Rules } from "./rule-set.ts";
import { type Sight, showExplanation, showRanking } from "./show-ranking.ts";

const now = Temporal.Instant.from("2026-11-22T20:00:00Z");

const candidate = (memberId: number, points: number, wishRank: number): Candidate => ({
  memberId,
  standing: "active",
  joinedAt: now,
  shares: [],
  wasThere: true,
  taken: [],
  strikesUntil: [],
  interest: "upgrade",
  wishRank,
  wishedAt: now.subtract({ hours: 100 }),
  tier: null,
  points: toHundredths(points),
  roll: null,
  bid: null,
  bidAt: null,
  votes: null,
});

const rules: Rules = {
  gates: [{ kind: "strikes", below: 1 }, { kind: "notOnTrial" }],
  criteria: [{ kind: "wishRank", bands: [1, 3] }, { kind: "points", bands: [] }, { kind: "wishedAt" }],
};

const struck: Candidate = { ...candidate(4, 99_99, 1), strikesUntil: [null], standing: "trial" };
const people = [candidate(1, 50_07, 1), candidate(2, 30_00, 1), candidate(3, 80_13, 2), struck];
const ranking = rankCandidates(rules, people, now);

const stranger: Sight = { viewerId: 2, seesPoints: false, seesWishes: false, seesStrikes: false };

test("what somebody may not read of others is in no part of the ranking; the order and what decided it is", () => {
  const shown = showRanking(ranking, stranger);
  const others = [...shown.places, ...shown.outsiders].filter(({ memberId }) => memberId !== 2);
  const wishedAt = String(now.epochMilliseconds - 360_000_000);
  for (const secret of ["5007", "8013", "9999", "strikes", wishedAt])
    expect(JSON.stringify(others)).not.toContain(secret);
  expect(shown.places.map(({ memberId, decidedBy }) => [memberId, decidedBy])).toEqual([
    [1, null],
    [2, 1],
    [3, 0],
  ]);
  expect(shown.places[1]?.cells.map(({ value }) => value).slice(0, 2)).toEqual([1, 30_00]);
  expect(shown.outsiders[0]?.failures.map(({ code }) => code)).toEqual(["notOnTrial"]);
});

test("who may read everything reads everything, and each the own", () => {
  const all = { viewerId: null, seesPoints: true, seesWishes: true, seesStrikes: true };
  const { candidates: _kept, ...whole } = ranking;
  expect(showRanking(ranking, all)).toEqual(whole);
  const own = showRanking(ranking, { ...stranger, viewerId: 4 });
  expect(own.outsiders).toEqual(ranking.outsiders);
});

test("the least that would have been enough is not told where it tells what the other one had", () => {
  const explained = explainPlace(ranking, 2);
  if (!explained) throw new Error("The member was asked");
  expect(explained.flips.map(({ to }) => to)).toEqual([50_08]);
  const shown = showExplanation(explained, stranger);
  expect(shown.flips).toEqual([]);
  expect(JSON.stringify(shown)).not.toContain("5008");
  expect(shown.lines[1]).toMatchObject({ own: { value: 30_00 }, winners: { isHidden: true } });
  const banded = showExplanation(
    { ...explained, memberId: 3, flips: explainPlace(ranking, 3)?.flips ?? [] },
    stranger,
  );
  expect(banded.flips).toMatchObject([{ criterion: 0, to: 1 }]);
  expect(showExplanation(explained, { ...stranger, seesPoints: true }).flips).toEqual(explained.flips);
});

test("after somebody passed the next is the winner, and who passed still stands where they stood", () => {
  const outcome = { passedIds: [1], awardedTo: 2 };
  expect(winnerOf(asAwarded(ranking, outcome, 3))).toBe(2);
  expect(explainPlace(asAwarded(ranking, outcome, 3), 3)).toMatchObject({ place: 2, isOverridden: false });
  expect(explainPlace(asAwarded(ranking, outcome, 1), 1)).toMatchObject({ place: 1, winnerId: 2 });
});

test("who got it against the order is the winner by an officer's word", () => {
  const outcome = { passedIds: [], awardedTo: 3 };
  expect(explainPlace(asAwarded(ranking, outcome, 1), 1)).toMatchObject({ winnerId: 3, isOverridden: true });
  expect(asAwarded(ranking, { passedIds: [], awardedTo: null }, 1)).toEqual(ranking);
});

test("of two wishes of one member for one thing the more urgent counts, and of those the higher", () => {
  const criteria = [{ kind: "interest" as const, order: ["upgrade", "trait"] }];
  const wish = (memberId: number, interest: string, rank: number) => ({ memberId, interest, rank });
  const wishes = [wish(1, "trait", 1), wish(1, "upgrade", 3), wish(1, "sell", 1), wish(2, "trait", 2)];
  expect(chooseWishes({ criteria }, wishes)).toEqual([wish(1, "upgrade", 3), wish(2, "trait", 2)]);
  expect(chooseWishes({ criteria: [] }, wishes)[0]).toEqual(wish(1, "trait", 1));
});
