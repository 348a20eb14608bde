import { expect, test } from "vitest";
import type { Role } from "../../games/index.ts";
import { balancing, party, player } from "./arbitrary-input.ts";
import { balance } from "./balance.ts";
import type { BalancingInput, FormerPlace } from "./balancing-input.ts";
import { findAlternativesInSteps } from "./find-alternatives.ts";
import { makeDice } from "./make-dice.ts";
import type { Proposal } from "./proposal.ts";
import { runSteps } from "./run-steps.ts";

const roles: readonly Role[] = ["tank", "healer", "melee", "ranged"];

/** An evening of 72: some statics, two languages, and a bench. */
function evening(seed: number): BalancingInput {
  const dice = makeDice(seed);
  const players = Array.from({ length: 72 }, (_, index) =>
    player(index + 1, roles[dice(8)] ?? "melee", {
      power: 2500 + dice(1500),
      staticId: index < 12 ? 1 + Math.floor(index / 4) : null,
      languages: [dice(4) === 0 ? "fr" : "en"],
      satOutCount: dice(3),
    }),
  );
  const parties = Array.from({ length: 11 }, (_, index) => party(`P${index + 1}`, 6));
  return balancing({ players, parties, budget: 120_000, seed });
}

function remember({ parties, bench }: Proposal): readonly FormerPlace[] {
  return [
    ...parties.flatMap(({ partyKey, seats }) => seats.map(({ memberId }) => ({ memberId, partyKey }))),
    ...bench.map(({ memberId }) => ({ memberId, partyKey: null })),
  ];
}

const evenings = Array.from({ length: 12 }, (_, index) => index + 1).map((seed) => {
  const input = evening(seed);
  return { input, proposal: balance(input) };
});

test("nobody moves when nothing changed", () => {
  for (const { input, proposal } of evenings)
    expect(balance({ ...input, former: remember(proposal) }).moves).toEqual([]);
});

test("three who sign off move few others, and those who move are listed", () => {
  const counts = evenings.map(({ input, proposal }) => {
    const left = input.players.filter(({ memberId }) => ![20, 40, 60].includes(memberId));
    const again = balance({ ...input, players: left, former: remember(proposal) });
    const before = new Map(remember(proposal).map(({ memberId, partyKey }) => [memberId, partyKey]));
    const moved = remember(again).filter(({ memberId, partyKey }) => before.get(memberId) !== partyKey);
    expect(again.moves.map(({ memberId }) => memberId).toSorted()).toEqual(
      moved.map(({ memberId }) => memberId).toSorted(),
    );
    return again.moves.length;
  });
  // Three seats are filled from the bench; the rest is what it takes to be even again, and for some a static to be whole.
  const sorted = counts.toSorted((one, other) => one - other);
  expect(sorted[6]).toBeLessThanOrEqual(10);
  expect(sorted.at(-1)).toBeLessThanOrEqual(25);
});

test("an alternative is better in what it is made for and worse in something else", () => {
  for (const { input, proposal } of evenings.slice(0, 3)) {
    const alternatives = runSteps(findAlternativesInSteps(input, proposal));
    expect(new Set(alternatives.map(({ favours }) => favours)).size).toBe(2);
    for (const { favours, trades } of alternatives) {
      const own = trades.find(({ goal }) => goal === favours)?.points ?? 0;
      if (favours !== "tiered") expect(own).toBeGreaterThan(0);
      expect(trades.some(({ points }) => points < 0)).toBe(true);
    }
  }
});
