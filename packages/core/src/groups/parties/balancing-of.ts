import { type BalancingInput, budgetFor, type Player, type Proposal } from "../balancing/index.ts";
import type { PartyDraft, PartyPlace } from "./party-draft.ts";

type Balanced = {
  readonly players: readonly Omit<Player, "lock">[];
  readonly draft: Pick<PartyDraft, "setting" | "places" | "seed">;
  /** Places that people were told; few of them are to move. */
  readonly former: readonly PartyPlace[];
};

/** What the balancer works with: who plays, where hands put some of them, and by which rules. */
export function balancingOf({ players, draft, former }: Balanced): BalancingInput {
  const { setting, places, seed } = draft;
  const locked = new Map(places.filter(({ isLocked }) => isLocked).map((place) => [place.memberId, place]));
  return {
    ...setting,
    players: players.map((player) => ({ ...player, lock: lockOf(locked.get(player.memberId)) })),
    former: former.map(({ memberId, partyKey }) => ({ memberId, partyKey })),
    seed,
    budget: budgetFor(players.length),
  };
}

function lockOf(place: PartyPlace | undefined): Player["lock"] {
  if (!place) return null;
  return place.partyKey === null ? "bench" : { partyKey: place.partyKey };
}

/** Where a proposal puts everybody. What a hand placed is still placed by hand. */
export function placesOf(
  { parties, bench }: Pick<Proposal, "parties" | "bench">,
  before: readonly PartyPlace[],
): readonly PartyPlace[] {
  const former = new Map(before.map((place) => [place.memberId, place]));
  const seated = parties.flatMap(({ partyKey, seats }) => seats.map((seat) => ({ ...seat, partyKey })));
  const benched = bench.map(({ memberId }) => {
    const { role = null, buildId = null } = former.get(memberId) ?? {};
    return { memberId, partyKey: null, role, buildId, isLeader: false };
  });
  return [...seated, ...benched].map(({ memberId, partyKey, role, buildId, isLeader }) => {
    const isLocked = former.get(memberId)?.isLocked ?? false;
    return { memberId, partyKey, role, buildId, isLeader, isLocked };
  });
}
