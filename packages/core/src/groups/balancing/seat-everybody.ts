import type { Arrangement } from "./arrangement.ts";
import { answerRanks, type Model } from "./model.ts";
import { seatRoles } from "./seat-roles.ts";
import { listParties, listStanding, openSeating, type Seating, sit, suits } from "./seating.ts";

/**
 * Parties without a search: by hand, where people were, crews from the largest, wanted roles, and then from the strongest to the
 * weakest party. It is where the search begins, and what is left when it fails.
 */
export function seatEverybody(
  model: Model,
  { keepsHomes }: { readonly keepsHomes: boolean },
): Pick<Arrangement, "placeOf" | "buildOf"> {
  const seating = openSeating(model);
  seatByHand(seating);
  if (keepsHomes) seatAtHome(seating);
  for (const crew of model.crews.toSorted((one, other) => other.length - one.length)) seatCrew(seating, crew);
  const order = listStanding(seating).toSorted(byTurn(model));
  seatRoles(seating, order);
  const seats = seating.room.slice(0, model.bench).reduce((sum, free) => sum + free, 0);
  const playing = order.filter((person) => seating.placeOf[person] === -1).slice(0, seats);
  for (const person of playing.toSorted(byPower(model))) {
    const place = listParties(seating).find((party) => suits(seating, [person], party));
    if (place !== undefined) sit(seating, person, place);
  }
  for (const person of listStanding(seating))
    if (!makeRoom(seating, person, new Set())) seatAnywhere(seating, person);
  return seating;
}

function seatByHand(seating: Seating): void {
  for (const person of listStanding(seating)) {
    const { lock } = seating.model.input.players[person]!;
    if (lock) sit(seating, person, seating.model.mayBeIn[person]!.indexOf(true));
  }
}

/** Nobody is kept on the bench: who sat there may have the seat that somebody left. */
function seatAtHome(seating: Seating): void {
  const { model } = seating;
  for (const person of listStanding(seating)) {
    const home = model.homeOf[person]!;
    if (home >= 0 && home !== model.bench && suits(seating, [person], home)) sit(seating, person, home);
  }
}

/** Where one of them sits, else where the least room is left over. Who does not fit together is seated one by one. */
function seatCrew(seating: Seating, crew: readonly number[]): void {
  const { placeOf, room } = seating;
  const standing = crew.filter((person) => placeOf[person] === -1);
  const places = crew.map((person) => placeOf[person]!).filter((place) => place !== -1);
  const parties = listParties(seating).toSorted((one, other) => room[one]! - room[other]!);
  const place = [...places, ...parties].find((party) => suits(seating, standing, party));
  if (place !== undefined) for (const person of standing) sit(seating, person, place);
}

/** Who says to come before who only would if needed, and among them who sat out lately. */
function byTurn({ input: { players }, builds }: Model): (one: number, other: number) => number {
  return (one, other) =>
    answerRanks[players[other]!.answer] - answerRanks[players[one]!.answer] ||
    players[other]!.satOutCount - players[one]!.satOutCount ||
    builds[other]![0]!.deviation - builds[one]![0]!.deviation;
}

function byPower({ builds }: Model): (one: number, other: number) => number {
  return (one, other) => builds[other]![0]!.deviation - builds[one]![0]!.deviation;
}

/** Whoever sits where this one may sit goes elsewhere, and so on (augmenting paths: Kuhn, 1955). */
function makeRoom(seating: Seating, person: number, asked: Set<number>): boolean {
  const { model, placeOf, room } = seating;
  const places = [...model.sizes.keys()].filter((place) => model.mayBeIn[person]![place]);
  const free = places.find((place) => room[place]! > 0);
  if (free !== undefined) {
    sit(seating, person, free);
    return true;
  }
  for (const place of places.filter((one) => !asked.has(one))) {
    asked.add(place);
    for (const other of [...placeOf.keys()].filter((one) => placeOf[one] === place)) {
      if (model.input.players[other]!.lock || !makeRoom(seating, other, asked)) continue;
      sit(seating, person, place);
      return true;
    }
  }
  return false;
}

/** Where houses leave no way, somebody still gets a seat: an officer sees it and decides. */
function seatAnywhere(seating: Seating, person: number): void {
  sit(
    seating,
    person,
    seating.room.findIndex((free) => free > 0),
  );
}
