import type { Role } from "../../games/index.ts";
import { answerRanks, listMissing, type Player } from "../balancing/index.ts";
import type { NamedParty, PartyPlace, PartySetting } from "./party-draft.ts";

type Person = Omit<Player, "lock">;

/** An event as it goes on: the parties that everybody knows, and who of them is not there. */
export type Evening = {
  readonly setting: PartySetting;
  readonly places: readonly PartyPlace[];
  readonly players: readonly Person[];
  readonly absentIds: ReadonlySet<number>;
};

/** A seat that somebody could take, and what they would play. */
export type SuggestedSeat = {
  readonly partyKey: string;
  readonly buildId: number | null;
  readonly role: Role | null;
  /** Who is not there and would sit out for it; null where a seat is free. */
  readonly insteadOfMemberId: number | null;
};

type Weighed = SuggestedSeat & { readonly worth: readonly number[] };

/**
 * Seats for somebody who came and has none, the best first: by the balancer's own goals in their order. A seat that misses their
 * role before any other, then with their static, then where the party is weakest; nobody sits with whom they are to be apart
 * from, or in the party of another house. In a full party somebody who is not there gives way, of the same role first.
 */
export function suggestSeats(evening: Evening, memberId: number, limit = 3): readonly SuggestedSeat[] {
  const person = evening.players.find((player) => player.memberId === memberId);
  if (!person) return [];
  return evening.setting.parties
    .flatMap((party) => weighBest(evening, party, person) ?? [])
    .toSorted(byWorth)
    .slice(0, limit)
    .map(({ worth: _worth, ...seat }) => seat);
}

/** What of all that the person plays suits the party best; undefined where the person cannot sit there. */
function weighBest(evening: Evening, party: NamedParty, person: Person): Weighed | undefined {
  const { setting, places, absentIds } = evening;
  if (party.houseId !== null && party.houseId !== person.houseId) return undefined;
  const sitting = places.filter(({ partyKey }) => partyKey === party.partyKey);
  const there = sitting.filter((place) => !absentIds.has(place.memberId));
  if (there.length >= party.size) return undefined;
  if (there.some((place) => isApart(setting, person.memberId, place.memberId))) return undefined;
  const rest = [tornFrom(evening, person, there), powerOf(evening, there)];
  const builds = person.builds.length > 0 ? person.builds : [{ buildId: null, role: null }];
  const ways = builds.map(({ buildId, role }, preference): Weighed => {
    const seat = { partyKey: party.partyKey, buildId, role };
    const insteadOfMemberId = sitting.length < party.size ? null : findGivingWay(sitting, absentIds, role);
    return { ...seat, insteadOfMemberId, worth: [missedBy(party, there, role), ...rest, preference] };
  });
  return ways.toSorted(byWorth)[0];
}

function byWorth({ worth: one }: Weighed, { worth: other }: Weighed): number {
  const decisive = one.findIndex((value, goal) => value !== other[goal]);
  return decisive === -1 ? 0 : (one[decisive] ?? 0) - (other[decisive] ?? 0);
}

/** By how many more seats miss their role once somebody of this role sits there, as the balancer counts: a larger party wants more. */
function missedBy(party: NamedParty, there: readonly PartyPlace[], role: Role | null): number {
  const played = there.map((place) => place.role);
  return countMissing(party, [...played, role]) - countMissing(party, played);
}

function countMissing(party: NamedParty, played: readonly (Role | null)[]): number {
  return listMissing(party, played).reduce((sum, { count }) => sum + count, 0);
}

/** 1 where the static of the person sits, and not here. */
function tornFrom(
  { players, places, absentIds, setting }: Evening,
  { memberId, staticId }: Person,
  there: readonly PartyPlace[],
): number {
  if (staticId === null || !setting.keepsStatics) return 0;
  const mates = new Set(
    players
      .filter((one) => one.staticId === staticId && one.memberId !== memberId)
      .map((one) => one.memberId),
  );
  const seated = places.filter((one) => one.partyKey !== null && !absentIds.has(one.memberId));
  const isMate = (place: PartyPlace) => mates.has(place.memberId);
  return seated.some(isMate) && !there.some(isMate) ? 1 : 0;
}

/** Of all who are there together, so that the party with the fewest is the weakest. What nobody said counts as nothing. */
function powerOf({ players }: Evening, there: readonly PartyPlace[]): number {
  const builds = new Map(players.map((player) => [player.memberId, player.builds]));
  return there.reduce((sum, { memberId, buildId }) => {
    const played = builds.get(memberId)?.find((build) => build.buildId === buildId);
    return sum + (played?.power ?? 0);
  }, 0);
}

function isApart({ apart }: PartySetting, memberId: number, otherId: number): boolean {
  return apart.some((pair) => pair.includes(memberId) && pair.includes(otherId));
}

function findGivingWay(
  sitting: readonly PartyPlace[],
  absentIds: ReadonlySet<number>,
  role: Role | null,
): number | null {
  const absent = sitting.filter(({ memberId }) => absentIds.has(memberId));
  return (absent.find((place) => place.role === role) ?? absent[0])?.memberId ?? null;
}

/** Somebody without a seat who plays what a missing one does. */
export type StandIn = { readonly memberId: number; readonly buildId: number | null };

/**
 * Who could play for somebody who is missing, of those who have no seat: who is there before who would have to come, then who
 * said to come before who only would if needed, and among them who sat out lately.
 */
export function suggestStandIns(evening: Evening, missing: PartyPlace, limit = 3): readonly StandIn[] {
  const { places, players, absentIds, setting } = evening;
  const party = setting.parties.find(({ partyKey }) => partyKey === missing.partyKey);
  const standing = new Set(places.filter(({ partyKey }) => partyKey === null).map((one) => one.memberId));
  return players
    .filter(({ memberId, houseId }) => standing.has(memberId) && (party?.houseId ?? houseId) === houseId)
    .toSorted(
      (one, other) =>
        Number(absentIds.has(one.memberId)) - Number(absentIds.has(other.memberId)) ||
        answerRanks[other.answer] - answerRanks[one.answer] ||
        other.satOutCount - one.satOutCount,
    )
    .flatMap(({ memberId, builds }) => {
      const build = builds.find(({ role }) => role === missing.role);
      return build ? [{ memberId, buildId: build.buildId }] : [];
    })
    .slice(0, limit);
}
