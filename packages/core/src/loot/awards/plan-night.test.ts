import fc from "fast-check";
import { expect, test } from "vitest";
import type { Candidate, Rules } from "../../wishlists/index.ts";
import { type NightDrop, planNight } from "./plan-night.ts";

const now = Temporal.Instant.from("2026-11-21T22:00:00Z");

const makeCandidate = (memberId: number, wishRank = 1): Candidate => ({
  memberId,
  standing: "active",
  joinedAt: now.subtract({ hours: 24 * 100 }),
  shares: [],
  wasThere: true,
  taken: [],
  strikesUntil: [],
  interest: "main",
  wishRank,
  wishedAt: now.subtract({ hours: 24 * 50 }),
  tier: null,
  points: null,
  roll: null,
  bid: null,
  bidAt: null,
  votes: null,
});

const makeDrop = (dropId: number, { weight = 3, itemId = dropId, wishers = [1, 2] } = {}): NightDrop => ({
  dropId,
  itemId,
  weight,
  droppedAt: now.subtract({ minutes: 60 - dropId }),
  wishers: wishers.map((memberId) => ({ candidate: makeCandidate(memberId), quantity: 1 })),
});

const byWeight: Rules = { gates: [], criteria: [{ kind: "lootWeight", windowDays: 30, bands: [1, 4] }] };
const plain: Rules = { gates: [], criteria: [{ kind: "wishRank", bands: [] }] };

const winners = (night: Parameters<typeof planNight>[0]) =>
  planNight(night).map(({ dropId, memberId }) => [dropId, memberId]);

test("what somebody gets counts for the next drop of the night, and the heaviest goes first", () => {
  const drops = [makeDrop(1), makeDrop(2, { weight: 5 }), makeDrop(3)];
  expect(winners({ drops, rules: byWeight, choices: [], now })).toEqual([
    [2, 1],
    [1, 2],
    [3, 2],
  ]);
});

test("somebody who just got something heavy is kept out of the next by the rule that keeps out who did", () => {
  const rules: Rules = { ...plain, gates: [{ kind: "cooldown", weight: 5, days: 21 }] };
  const drops = [makeDrop(1, { weight: 5 }), makeDrop(2, { weight: 5, wishers: [1] })];
  const lines = planNight({ drops, rules, choices: [], now });
  expect(lines.map(({ memberId }) => memberId)).toEqual([1, null]);
  expect(lines[1]?.ranking.outsiders).toMatchObject([{ memberId: 1, failures: [{ code: "cooldown" }] }]);
});

test("a wish is fulfilled once: the second of the same item goes to the next", () => {
  const drops = [makeDrop(1, { itemId: 9 }), makeDrop(2, { itemId: 9 }), makeDrop(3, { itemId: 9 })];
  expect(winners({ drops, rules: plain, choices: [], now })).toEqual([
    [1, 1],
    [2, 2],
    [3, null],
  ]);
});

test("an officer's choice holds, is marked where it goes against the rules, and counts for what follows", () => {
  const drops = [makeDrop(1, { weight: 5 }), makeDrop(2), makeDrop(3)];
  const choices = [
    { dropId: 1, memberId: 2 },
    { dropId: 3, memberId: null },
  ];
  const lines = planNight({ drops, rules: byWeight, choices, now });
  expect(lines).toMatchObject([
    { dropId: 1, memberId: 2, isChosen: true, ranking: { chosenMemberId: 2 } },
    { dropId: 2, memberId: 1, isChosen: false, ranking: { chosenMemberId: null } },
    { dropId: 3, memberId: null, isChosen: true },
  ]);
});

test("whoever an officer names can get it without having wished for it", () => {
  const drop = makeDrop(1);
  const wishers = [...drop.wishers, { candidate: { ...makeCandidate(7), wishRank: null }, quantity: null }];
  const night = { drops: [{ ...drop, wishers }], rules: plain, now };
  expect(winners({ ...night, choices: [] })).toEqual([[1, 1]]);
  expect(winners({ ...night, choices: [{ dropId: 1, memberId: 7 }] })).toEqual([[1, 7]]);
});

test("in whatever order drops and people are handed in, the night is the same, and nobody gets more than wished", () => {
  const drop = fc.record({
    weight: fc.constantFrom(0, 1, 3, 5),
    itemId: fc.integer({ min: 1, max: 3 }),
    wishers: fc.uniqueArray(fc.integer({ min: 1, max: 5 })),
  });
  fc.assert(
    fc.property(fc.array(drop, { maxLength: 8 }), fc.func(fc.nat()), (parts, order) => {
      const drops = parts.map((part, index) => makeDrop(index + 1, part));
      const shuffled = drops
        .toSorted((a, b) => order(a.dropId) - order(b.dropId))
        .map((one) => ({ ...one, wishers: one.wishers.toReversed() }));
      const night = { rules: byWeight, choices: [], now };
      expect(planNight({ ...night, drops: shuffled })).toEqual(planNight({ ...night, drops }));
      const got = winners({ ...night, drops }).flatMap(([dropId, memberId]) =>
        memberId === null ? [] : [`${memberId} ${drops.find((one) => one.dropId === dropId)?.itemId}`],
      );
      expect(new Set(got).size).toBe(got.length);
    }),
  );
});
