import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import type { Candidate } from "./candidate.ts";
import { explainPlace } from "./explain-place.ts";
import { joinPeople } from "./join-people.ts";
import { overrideRanking, rankBy } from "./rank-candidates.ts";

const now = Temporal.Instant.from("2026-11-21T20:00:00Z");

const withBid = (memberId: number, bid: number): Candidate => ({
  ...{ memberId, standing: "active", joinedAt: now, shares: [], wasThere: null, taken: [], strikesUntil: [] },
  ...{ interest: null, wishRank: null, wishedAt: null, tier: null, points: null, roll: null, votes: null },
  ...{ bid: toHundredths(bid), bidAt: now },
});

const ranking = rankBy(
  [{ kind: "bid" }],
  [withBid(1, 50), withBid(2, 40), withBid(3, 30), withBid(4, 20)],
  now,
);

/** 2 and 4 turned out to be 9. */
const accountOf = (memberId: number) => (memberId === 2 || memberId === 4 ? 9 : memberId);

test("of two rows that are one person the better place counts, and whoever stood behind moves up", () => {
  const { places, candidates } = joinPeople(ranking, accountOf);
  expect(places.map(({ memberId, decidedBy }) => [memberId, decidedBy])).toEqual([
    [1, null],
    [9, 0],
    [3, 0],
  ]);
  expect(candidates.map(({ memberId }) => memberId).toSorted((a, b) => a - b)).toEqual([1, 3, 9]);
});

test("whom officers took is who that is now, and asks by the number of now", () => {
  const joined = joinPeople(overrideRanking(ranking, 4), accountOf);
  expect(joined.chosenMemberId).toBe(9);
  expect(explainPlace(joined, 9)).toMatchObject({ place: 2, placesCount: 3, winnerId: 9 });
});

test("where nobody was two rows a ranking stays as it is", () => {
  expect(joinPeople(ranking, (memberId) => memberId)).toEqual(ranking);
});
