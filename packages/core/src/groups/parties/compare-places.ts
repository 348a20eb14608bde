import type { PartyPlace } from "./party-draft.ts";

type Place = Pick<PartyPlace, "memberId" | "partyKey">;

/** Somebody who is elsewhere than before; null is the bench, and `undefined` somebody who was or is in no party at all. */
export type PlaceChange = {
  readonly memberId: number;
  readonly from: string | null | undefined;
  readonly to: string | null | undefined;
};

/**
 * Who is elsewhere than before. Somebody who was never in a party and sits out now has not moved: there is nothing to tell.
 */
export function comparePlaces(before: readonly Place[], now: readonly Place[]): readonly PlaceChange[] {
  const placesOf = (places: readonly Place[]) =>
    new Map(places.map(({ memberId, partyKey }) => [memberId, partyKey]));
  const [former, present] = [placesOf(before), placesOf(now)];
  const everybody = new Set([...former.keys(), ...present.keys()]);
  return [...everybody]
    .map((memberId) => ({ memberId, from: former.get(memberId), to: present.get(memberId) }))
    .filter(({ from, to }) => (from ?? null) !== (to ?? null));
}
