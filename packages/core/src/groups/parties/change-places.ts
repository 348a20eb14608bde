import { Refusal } from "../../refusal.ts";
import type { PartyDraft, PartyPlace } from "./party-draft.ts";

type Draft = Pick<PartyDraft, "setting" | "places">;

/** Where somebody goes by hand. */
export type HandMove = {
  readonly memberId: number;
  /** Null for the bench. */
  readonly partyKey: string | null;
  /** Who goes where they came from; left out where there is a free seat. */
  readonly swapWithMemberId?: number | undefined;
};

/** Puts somebody where a hand says. Both who swap stay where they are put: what is placed by hand is locked. */
export function placeByHand(
  { setting, places }: Draft,
  { memberId, partyKey, swapWithMemberId }: HandMove,
): readonly PartyPlace[] {
  const moved = getPlace(places, memberId);
  const other = swapWithMemberId === undefined ? undefined : getPlace(places, swapWithMemberId);
  if (other && other.partyKey !== partyKey) throw new Refusal("groups.partiesChanged");
  if (!other && partyKey !== moved.partyKey) requireFree({ setting, places }, partyKey);
  return places.map((place) => {
    if (place === moved) return put(place, partyKey);
    return place === other ? put(place, moved.partyKey) : place;
  });
}

function put(place: PartyPlace, partyKey: string | null): PartyPlace {
  const isElsewhere = place.partyKey !== partyKey;
  return { ...place, partyKey, isLocked: true, isLeader: !isElsewhere && place.isLeader };
}

function requireFree({ setting, places }: Draft, partyKey: string | null): void {
  if (partyKey === null) return;
  const party = setting.parties.find((one) => one.partyKey === partyKey);
  if (!party) throw new Refusal("groups.partyNotFound");
  const taken = places.filter((place) => place.partyKey === partyKey).length;
  if (taken >= party.size) throw new Refusal("groups.partyFull", { limit: party.size });
}

function getPlace(places: readonly PartyPlace[], memberId: number): PartyPlace {
  const found = places.find((place) => place.memberId === memberId);
  if (!found) throw new Refusal("groups.notPlaying");
  return found;
}

/** Locks or lets go some people where they are. */
export function lockPlaces(
  places: readonly PartyPlace[],
  { memberIds, isLocked }: { readonly memberIds: readonly number[]; readonly isLocked: boolean },
): readonly PartyPlace[] {
  for (const memberId of memberIds) getPlace(places, memberId);
  const chosen = new Set(memberIds);
  return places.map((place) => (chosen.has(place.memberId) ? { ...place, isLocked } : place));
}

/** This one leads the party in which they are, and nobody else there. */
export function leadParty(places: readonly PartyPlace[], memberId: number): readonly PartyPlace[] {
  const { partyKey } = getPlace(places, memberId);
  if (partyKey === null) throw new Refusal("groups.notPlaying");
  return places.map((place) =>
    place.partyKey === partyKey ? { ...place, isLeader: place.memberId === memberId } : place,
  );
}

/** Whoever's party is gone sits out until parties are balanced again. */
export function keepPlaces({ setting, places }: Draft): readonly PartyPlace[] {
  const keys = new Set(setting.parties.map(({ partyKey }) => partyKey));
  return places.map((place) =>
    place.partyKey === null || keys.has(place.partyKey)
      ? place
      : { ...place, partyKey: null, isLeader: false, isLocked: false },
  );
}
