import fc from "fast-check";
import { expect, test } from "vitest";
import type { Role } from "../../games/index.ts";
import { anyInput, balancing, party, player } from "./arbitrary-input.ts";
import { balance } from "./balance.ts";
import { type BalancingInput, budgetFor } from "./balancing-input.ts";
import { powerTolerancePerCent } from "./goals.ts";
import { answerRanks } from "./model.ts";
import type { Proposal } from "./proposal.ts";
import { type DraftPlace, rateDraft } from "./rate-draft.ts";

/** Few enough to try every way to seat them; a lock to a party that is not among them is none. */
const tiny = anyInput.map((input): BalancingInput => {
  const parties = input.parties.slice(0, 2).map((party) => ({ ...party, size: 3, houseId: null }));
  const keys = parties.map(({ partyKey }) => partyKey);
  const players = input.players.slice(0, 7).map((player) => ({
    ...player,
    builds: player.builds.slice(0, 1),
    lock: player.lock === "bench" || keys.includes(player.lock?.partyKey ?? "") ? player.lock : null,
  }));
  return { ...input, players, parties, together: input.together.slice(0, 1) };
});

/** Every way to have the same number of people in each party, with hands obeyed. */
function* listDrafts(
  input: BalancingInput,
  sizes: readonly number[],
  draft: readonly DraftPlace[] = [],
): Generator<readonly DraftPlace[]> {
  const player = input.players[draft.length];
  if (!player) {
    yield draft;
    return;
  }
  const { memberId, builds, lock } = player;
  for (const [index, size] of sizes.entries()) {
    const partyKey = input.parties[index]?.partyKey ?? null;
    const isThere = !lock || (lock === "bench" ? partyKey === null : lock.partyKey === partyKey);
    if (size === 0 || !isThere) continue;
    const left = sizes.map((own, place) => (place === index ? own - 1 : own));
    yield* listDrafts(input, left, [...draft, { memberId, partyKey, buildId: builds[0]?.buildId ?? null }]);
  }
}

function amountOf({ rating }: Proposal, goal: string): number {
  return rating.goals.find((own) => own.goal === goal)?.amount ?? 0;
}

/** What counts before power, what is left of power beyond what is let pass, and what counts after it. */
function rankOf(
  { players, keepsStatics }: BalancingInput,
  proposal: Proposal,
  powerLimit: number,
): readonly number[] {
  const benched = new Set(proposal.bench.map(({ memberId }) => memberId));
  const answers = players
    .filter(({ memberId }) => benched.has(memberId))
    .map(({ answer }) => answerRanks[answer]);
  const [roles, statics] = [amountOf(proposal, "roles"), amountOf(proposal, "statics")];
  return [
    proposal.rating.notApart.length,
    ...(keepsStatics ? [statics, roles] : [roles, statics]),
    answers.reduce<number>((sum, rank) => sum + rank, 0),
    Math.max(0, amountOf(proposal, "power") - powerLimit),
    amountOf(proposal, "bench"),
    amountOf(proposal, "language"),
    amountOf(proposal, "moves"),
  ];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const first = one.findIndex((value, index) => Math.abs(value - (other[index] ?? 0)) > 1e-6);
  return first === -1 ? 0 : (one[first] ?? 0) - (other[first] ?? 0);
}

/** By so many per cent the search may miss the best power; all else it finds exactly. */
const searchSlack = 0.05;

test("of all ways to seat a few people none is better, goal by goal in their order", () => {
  fc.assert(
    fc.property(tiny, (input) => {
      const found = balance(input);
      const sizes = [...found.parties.map(({ seats }) => seats.length), found.bench.length];
      const all = [...listDrafts(input, sizes)].map((draft) => rateDraft(input, draft));
      const [best] = all.map((own) => rankOf(input, own, 0)).toSorted(compareRanks);
      const limit = (best?.[4] ?? 0) + powerTolerancePerCent;
      const [first] = all.map((own) => rankOf(input, own, limit)).toSorted(compareRanks);
      const own = rankOf(input, found, limit + searchSlack);
      expect(compareRanks(own.slice(0, 5), first?.slice(0, 5) ?? [])).toBeLessThanOrEqual(0);
      expect(own[5]).toBeLessThanOrEqual(first?.[5] ?? 0);
    }),
    { numRuns: 60, seed: 14 },
  );
});

type Person = { readonly role: Role; readonly power: number };

const damage: ReadonlySet<Role> = new Set(["melee", "ranged", "flanker"]);

/** Which of a tank, a healer and two who do damage four people lack. */
function missingIn(four: readonly Person[]): number {
  const count = (isWanted: (role: Role) => boolean) => four.filter(({ role }) => isWanted(role)).length;
  const tanks = count((role) => role === "tank");
  const healers = count((role) => role === "healer" || role === "support");
  return (
    Math.max(0, 1 - tanks) + Math.max(0, 1 - healers) + Math.max(0, 2 - count((role) => damage.has(role)))
  );
}

/** Every choice of three of them. */
function* listThrees(people: readonly Person[]): Generator<readonly [Person, Person, Person]> {
  for (const [one, first] of people.entries())
    for (const [two, second] of people.slice(0, one).entries())
      for (const third of people.slice(0, two)) yield [first, second, third];
}

/** Every way to part people into fours: the first with any three of the others, and so on with the rest. */
function* listFours(people: readonly Person[]): Generator<readonly (readonly Person[])[]> {
  const [first, ...rest] = people;
  if (!first) yield [];
  else
    for (const three of listThrees(rest)) {
      const left = rest.filter((person) => !three.includes(person));
      for (const fours of listFours(left)) yield [[first, ...three], ...fours];
    }
}

/** The standard deviation of the fours' power, in per cent of their mean. */
function spreadOf(fours: readonly (readonly Person[])[]): number {
  const sums = fours.map((four) => four.reduce((sum, { power }) => sum + power, 0));
  const mean = sums.reduce((sum, own) => sum + own, 0) / sums.length;
  return (100 / mean) * Math.sqrt(sums.reduce((sum, own) => sum + (own - mean) ** 2, 0) / sums.length);
}

const twelve = fc.array(
  fc.record({
    role: fc.constantFrom<Role>("tank", "healer", "melee", "ranged"),
    power: fc.integer({ min: 2000, max: 4500 }),
  }),
  { minLength: 12, maxLength: 12 },
);

test("of all ways to make three parties of twelve people none that misses as few roles is more even", () => {
  fc.assert(
    fc.property(twelve, (people) => {
      const found = balance(
        balancing({
          budget: budgetFor(people.length),
          parties: [1, 2, 3].map((number) => party(`P${number}`, 4)),
          players: people.map(({ role, power }, index) => player(index + 1, role, { power })),
        }),
      );
      const all = [...listFours(people)].map((fours) => [
        fours.reduce((sum, four) => sum + missingIn(four), 0),
        spreadOf(fours),
      ]);
      const [best] = all.toSorted(compareRanks);
      expect(amountOf(found, "roles")).toBe(best?.[0]);
      expect(amountOf(found, "power")).toBeLessThanOrEqual((best?.[1] ?? 0) + searchSlack);
    }),
    { numRuns: 25, seed: 14 },
  );
});
