import fc from "fast-check";
import { expect, test } from "vitest";
import { anyInput } from "./arbitrary-input.ts";
import { balance } from "./balance.ts";
import type { BalancingInput } from "./balancing-input.ts";
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
