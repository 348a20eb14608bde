import type { Proposal } from "../balancing/index.ts";
import type { PartyPlace } from "./party-draft.ts";

/** Places with a leader for each party that wants one: whom a hand chose, else whom the proposal names. */
export function appointLeaders(
  places: readonly PartyPlace[],
  { parties }: Pick<Proposal, "parties">,
): readonly PartyPlace[] {
  const led = new Set(places.filter(({ isLeader }) => isLeader).map(({ partyKey }) => partyKey));
  const named = parties
    .filter(({ partyKey }) => !led.has(partyKey))
    .flatMap(({ seats }) => seats.filter(({ isLeader }) => isLeader).map(({ memberId }) => memberId));
  if (named.length === 0) return places;
  return places.map((place) => (named.includes(place.memberId) ? { ...place, isLeader: true } : place));
}
