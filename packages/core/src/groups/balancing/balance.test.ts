import fc from "fast-check";
import { expect, test } from "vitest";
import { anyInput, balancing, party, player } from "./arbitrary-input.ts";
import { balance, balanceInSteps, groupPlainly } from "./balance.ts";
import type { BalancingInput } from "./balancing-input.ts";
import type { Proposal } from "./proposal.ts";
import { rateDraft } from "./rate-draft.ts";

const runs = { numRuns: 150 };

/** Where everybody is; null is the bench. */
function placesOf({ parties, bench }: Proposal): ReadonlyMap<number, string | null> {
  return new Map([
    ...parties.flatMap(({ partyKey, seats }) => seats.map(({ memberId }) => [memberId, partyKey] as const)),
    ...bench.map(({ memberId }) => [memberId, null] as const),
  ]);
}

/** All people once, nobody too many in a party, and each build one of their own. */
function expectParties({ players, parties }: BalancingInput, proposal: Proposal): void {
  const seated = proposal.parties.flatMap(({ seats }) => seats);
  const everybody = [...seated, ...proposal.bench].map(({ memberId }) => memberId);
  expect(everybody.toSorted((one, other) => one - other)).toEqual(players.map(({ memberId }) => memberId));
  for (const [index, { partyKey, size }] of parties.entries()) {
    const locked = players.filter(({ lock }) => lock !== "bench" && lock?.partyKey === partyKey).length;
    expect(proposal.parties[index]?.seats.length).toBeLessThanOrEqual(Math.max(size, locked));
  }
  for (const { memberId, buildId } of seated) {
    const builds = players.find((own) => own.memberId === memberId)?.builds ?? [];
    expect(builds.length === 0 ? [null] : builds.map((own) => own.buildId)).toContain(buildId);
  }
}

function expectHands({ players }: BalancingInput, proposal: Proposal): void {
  const places = placesOf(proposal);
  for (const { memberId, lock } of players)
    if (lock) expect(places.get(memberId)).toBe(lock === "bench" ? null : lock.partyKey);
}

test("everybody is in one party or on the bench, and whom hands placed stays there", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      for (const proposal of [balance(input), groupPlainly(input)]) {
        expectParties(input, proposal);
        expectHands(input, proposal);
      }
    }),
    runs,
  );
});

test("nobody sits in a party of another house, unless by hand", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const places = placesOf(balance(input));
      for (const { memberId, houseId, lock } of input.players) {
        const own = input.parties.find(({ partyKey }) => partyKey === places.get(memberId));
        if (!lock && own) expect(own.houseId ?? houseId).toBe(houseId);
      }
    }),
    runs,
  );
});

test("the same input and seed make the same parties, at once or in steps", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const steps = balanceInSteps(JSON.parse(JSON.stringify(input)));
      let step = steps.next();
      while (!step.done) step = steps.next();
      expect(step.value).toEqual(balance(input));
    }),
    { numRuns: 20 },
  );
});

test("what is counted exchange by exchange is what counting anew finds, and the moves are all there are", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const proposal = balance(input);
      const places = placesOf(proposal);
      const draft = proposal.parties.flatMap(({ partyKey, seats }) =>
        seats.map(({ memberId, buildId }) => ({ memberId, buildId, partyKey })),
      );
      const anew = rateDraft(input, draft);
      for (const [index, { goal, amount }] of proposal.rating.goals.entries()) {
        expect([goal, anew.rating.goals[index]?.amount]).toEqual([goal, expect.closeTo(amount, 6)]);
      }
      if (input.former.length === 0) return;
      const before = new Map(input.former.map(({ memberId, partyKey }) => [memberId, partyKey]));
      const moved = [...places].filter(([memberId, partyKey]) => before.get(memberId) !== partyKey);
      expect(new Set(proposal.moves.map(({ memberId }) => memberId))).toEqual(
        new Set(moved.map(([id]) => id)),
      );
    }),
    runs,
  );
});

test("two who are to be apart share a party only by hand", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const hasLock = (memberId: number) =>
        input.players.some((own) => own.memberId === memberId && own.lock);
      for (const pair of balance(input).rating.notApart) expect(pair.every(hasLock)).toBe(true);
    }),
    runs,
  );
});

test("no goal is reached further than its bound says is possible", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      for (const proposal of [balance(input), groupPlainly(input)])
        for (const { amount, least, score, bound } of proposal.rating.goals) {
          expect(amount).toBeGreaterThanOrEqual(least);
          expect(bound).toBeGreaterThanOrEqual(score);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(bound).toBeLessThanOrEqual(100);
        }
    }),
    runs,
  );
});

test("people who are to be apart are, even where a role then is missing", () => {
  const players = [player(1, "tank"), player(2, "healer"), ...[3, 4, 5, 6].map((id) => player(id, "melee"))];
  const input = balancing({
    players: [...players, player(7, "tank"), player(8, "ranged")],
    parties: [party("A", 4), party("B", 4)],
    apart: [
      [1, 2],
      [2, 7],
    ],
  });
  const { parties, rating } = balance(input);
  expect(rating.notApart).toEqual([]);
  const together = parties
    .map(({ seats }) => seats.map(({ memberId }) => memberId))
    .find((ids) => ids.includes(2));
  expect(together).not.toContain(1);
  expect(together).not.toContain(7);
});

test("who is to be apart sits out rather than together, even where a seat then stays empty", () => {
  const players = [1, 2, 3, 4].map((id) => player(id, "melee"));
  const { bench, rating } = balance(
    balancing({
      players,
      parties: [party("A", 6)],
      apart: [
        [1, 2],
        [1, 3],
      ],
    }),
  );
  expect(rating.notApart).toEqual([]);
  expect(bench.map(({ memberId }) => memberId)).toEqual([1]);
});

test("hands may put together who is to be apart, and it is said", () => {
  const lock = { partyKey: "A" };
  const players = [
    player(1, "tank", { lock }),
    player(2, "healer", { lock }),
    player(3, "melee"),
    player(4, "melee"),
  ];
  const { rating } = balance(balancing({ players, parties: [party("A", 4)], apart: [[1, 2]] }));
  expect(rating.notApart).toEqual([[1, 2]]);
});

const bothParties = [party("A", 4), party("B", 4)];
/** A static of one tank and three who do damage, and four others who lack the tank that is needed. */
const lopsided = [
  player(1, "tank", { staticId: 7 }),
  player(2, "tank", { staticId: 7 }),
  player(3, "melee", { staticId: 7 }),
  player(4, "melee", { staticId: 7 }),
  player(5, "healer"),
  player(6, "healer"),
  player(7, "ranged"),
  player(8, "ranged"),
];

test("roles come before statics, unless the guild wants its statics whole", () => {
  const [torn, whole] = [false, true].map((keepsStatics) =>
    balance(balancing({ players: lopsided, parties: bothParties, keepsStatics })).rating.goals.map(
      (goal) => goal.amount,
    ),
  );
  expect(torn?.slice(0, 2)).toEqual([0, 1]);
  expect(whole?.slice(0, 2)).toEqual([2, 0]);
});

test("another build is played only where its role would be missing", () => {
  const either = (memberId: number, role: "melee" | "tank") =>
    player(memberId, role, {
      builds: [
        { buildId: memberId * 10, role, power: 3000 },
        { buildId: memberId * 10 + 1, role: "tank", power: 4900 },
      ],
    });
  const players = [either(1, "melee"), either(2, "melee"), player(3, "healer"), player(4, "ranged")];
  const seatsOf = (input: BalancingInput) => balance(input).parties.flatMap(({ seats }) => seats);
  const others = seatsOf(balancing({ players, parties: [party("A", 4)] })).filter(
    ({ buildId }) => (buildId ?? 0) % 10 === 1,
  );
  expect(others.map(({ role }) => role)).toEqual(["tank"]);
  expect(others[0]?.reasons).toContainEqual({ code: "otherBuild", role: "tank" });
  const enough = balancing({ players: [player(9, "tank"), ...players.slice(1)], parties: [party("A", 4)] });
  expect(seatsOf(enough).every(({ buildId }) => (buildId ?? 0) % 10 === 0)).toBe(true);
});

test("standby sits out before who comes late, who comes late before who comes, and then who sat out least", () => {
  const players = [
    player(1, "melee", { answer: "standby", satOutCount: 9 }),
    player(2, "melee", { answer: "late", satOutCount: 9 }),
    ...[3, 4, 5, 6, 7].map((id) => player(id, "melee", { satOutCount: id })),
  ];
  const { bench } = balance(balancing({ players, parties: [party("A", 4)] }));
  expect(bench.map(({ memberId }) => memberId).toSorted((one, other) => one - other)).toEqual([1, 2, 3]);
  const reasons = bench.flatMap(({ memberId, reasons: own }) =>
    own.map(({ code }) => [memberId, code] as const),
  );
  expect(reasons).toEqual(
    expect.arrayContaining([
      [1, "standby"],
      [2, "late"],
      [3, "satOutLess"],
    ]),
  );
});

test("standby is taken for a seat that would stay empty, and for a role that nobody else plays", () => {
  const others = [2, 3, 4].map((id) => player(id, "melee"));
  const standby = player(1, "tank", { answer: "standby" });
  expect(balance(balancing({ players: [standby, ...others], parties: [party("A", 4)] })).bench).toEqual([]);
  const full = balancing({ players: [standby, ...others, player(5, "melee")], parties: [party("A", 4)] });
  expect(placesOf(balance(full)).get(1)).toBe("A");
});

test("people who share no language are not put together where others would be", () => {
  const players = [1, 2, 3, 4, 5, 6, 7, 8].map((id) =>
    player(id, "melee", { languages: [id % 2 ? "fr" : "ko"] }),
  );
  const { parties, rating } = balance(balancing({ players, parties: bothParties }));
  expect(rating.goals.find(({ goal }) => goal === "language")?.amount).toBe(0);
  for (const { seats } of parties) expect(new Set(seats.map(({ memberId }) => memberId % 2)).size).toBe(1);
});

test("the strong are with the strong where that is the aim", () => {
  const players = [1, 2, 3, 4, 5, 6, 7, 8].map((id) => player(id, "melee", { power: id > 4 ? 4000 : 2000 }));
  const tiered = balance(balancing({ players, parties: bothParties, aim: "tiered" }));
  const balanced = balance(balancing({ players, parties: bothParties }));
  expect(tiered.parties.map(({ meanPower }) => meanPower).toSorted()).toEqual([2000, 4000]);
  expect(balanced.parties.map(({ meanPower }) => meanPower)).toEqual([3000, 3000]);
});

test("nobody is asked for who has no power or no build, and they count as the average", () => {
  const players = [
    player(1, "melee", { power: 2000 }),
    player(2, "melee", { power: 4000 }),
    player(3, "melee", { builds: [{ buildId: 30, role: "melee", power: null }] }),
    player(4, "melee", { builds: [] }),
  ];
  const proposal = balance(balancing({ players, parties: [party("A", 4)] }));
  expect(proposal.parties[0]?.meanPower).toBe(3000);
  expect(proposal.parties[0]?.seats.find(({ memberId }) => memberId === 4)).toMatchObject({
    role: null,
    buildId: null,
  });
});

test("each party that wants one has somebody who may lead", () => {
  const players = [1, 2, 3, 4, 5, 6, 7, 8].map((id) => player(id, "melee", { mayLead: id < 3 }));
  const parties = bothParties.map((own) => ({ ...own, wantsLeader: true }));
  const proposal = balance(balancing({ players, parties }));
  expect(proposal.parties.map(({ seats }) => seats.filter(({ isLeader }) => isLeader).length)).toEqual([
    1, 1,
  ]);
  const leaderless = balance(balancing({ players: players.slice(2), parties: parties.slice(0, 1) }));
  expect(leaderless.parties[0]?.lacksLeader).toBe(true);
});

test("without people or without parties there is nothing, or everybody sits out", () => {
  expect(balance(balancing({ players: [], parties: bothParties })).parties.map(({ seats }) => seats)).toEqual(
    [[], []],
  );
  expect(balance(balancing({ players: lopsided, parties: [] })).bench).toHaveLength(8);
});
