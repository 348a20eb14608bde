import { arrange } from "./arrange.ts";
import type { Arrangement } from "./arrangement.ts";
import { explain } from "./balance.ts";
import type { BalancingInput } from "./balancing-input.ts";
import { describe } from "./describe.ts";
import { makeModel } from "./model.ts";
import type { Proposal } from "./proposal.ts";

/** Where an officer put somebody, and what they play there; null is the bench. */
export type DraftPlace = {
  readonly memberId: number;
  readonly partyKey: string | null;
  readonly buildId: number | null;
};

/** What parties made by hand are worth, while they are made: nobody is moved, and whoever is placed nowhere is on the bench. */
export function rateDraft(input: BalancingInput, draft: readonly DraftPlace[]): Proposal {
  return describe(arrangeDraft(input, draft), { losses: [], evaluations: 0, isPlain: false });
}

/** The same with what every other place would cost each of them; in steps of less than a millisecond. */
export function* explainDraftInSteps(
  input: BalancingInput,
  draft: readonly DraftPlace[],
): Generator<void, Proposal> {
  return yield* explain(arrangeDraft(input, draft), { judged: 0 });
}

function arrangeDraft(input: BalancingInput, draft: readonly DraftPlace[]): Arrangement {
  const { players, parties } = input;
  const places = new Map(draft.map((place) => [place.memberId, place]));
  const placeOf = Int32Array.from(players, ({ memberId }) => {
    const party = parties.findIndex(({ partyKey }) => partyKey === places.get(memberId)?.partyKey);
    return party === -1 ? parties.length : party;
  });
  const buildOf = Int32Array.from(players, ({ memberId, builds }) =>
    Math.max(
      0,
      builds.findIndex(({ buildId }) => buildId === places.get(memberId)?.buildId),
    ),
  );
  const sizes = parties.map((_, party) => placeOf.filter((place) => place === party).length);
  return arrange(makeModel(input, sizes), { placeOf, buildOf });
}
