import { type Arrangement, tallied } from "./arrangement.ts";

/** Who goes from a place and who comes, as bits to shift by: no role fits nowhere, and stands for nobody too. */
type Change = readonly [goes: number, comes: number];

/** The same, and by how many more may lead there. */
type ChangeOfLead = readonly [...Change, led: number];

/** The seats of a place that would miss their role or leader after a change, by Hall's theorem. */
function countWrongSeats(arrangement: Arrangement, place: number, [goes, comes, led]: ChangeOfLead): number {
  const { model, fitting } = arrangement;
  const { counts, masks } = model.seatTests[place]!;
  const fits = fitting[place]!;
  let wrong = 0;
  for (let test = 0; test < counts.length; test++) {
    const mask = masks[test]!;
    const missing = counts[test]! - fits[test]! - ((mask >> comes) & 1) + ((mask >> goes) & 1);
    if (missing > wrong) wrong = missing;
  }
  return lacksLeader(arrangement, place, led) ? wrong + 1 : wrong;
}

function lacksLeader({ model, leaders }: Arrangement, place: number, led: number): boolean {
  return model.wantsLeader[place] === 1 && leaders[place]! + led === 0;
}

export function judgeRoles(arrangement: Arrangement, place: number): void {
  const wrong = countWrongSeats(arrangement, place, [noChange, noChange, noChange]);
  arrangement.tally[tallied.roles]! += wrong - arrangement.wrongSeats[place]!;
  arrangement.wrongSeats[place] = wrong;
}

const noChange = 0;

/** Counts a role in a place; the place is to be judged afterwards. */
export function changeRole({ model, fitting }: Arrangement, place: number, [goes, comes]: Change): void {
  const { masks } = model.seatTests[place]!;
  const fits = fitting[place]!;
  for (let test = 0; test < masks.length; test++)
    fits[test]! += ((masks[test]! >> comes) & 1) - ((masks[test]! >> goes) & 1);
}

export function exchangeRoles(arrangement: Arrangement, one: number, other: number): void {
  const { model, placeOf, roleOf, leaders } = arrangement;
  const goes = roleOf[one]!;
  const comes = roleOf[other]!;
  const led = model.mayLead[other]! - model.mayLead[one]!;
  if (goes === comes && led === 0) return;
  const from = placeOf[one]!;
  const to = placeOf[other]!;
  changeRole(arrangement, from, [goes, comes]);
  changeRole(arrangement, to, [comes, goes]);
  leaders[from]! += led;
  leaders[to]! -= led;
  judgeRoles(arrangement, from);
  judgeRoles(arrangement, to);
}

/** What it would do to the tally if two people changed places. */
export function foreseeRoles(arrangement: Arrangement, one: number, other: number): number {
  const { model, placeOf, roleOf, wrongSeats } = arrangement;
  const goes = roleOf[one]!;
  const comes = roleOf[other]!;
  const led = model.mayLead[other]! - model.mayLead[one]!;
  if (goes === comes && led === 0) return 0;
  const from = placeOf[one]!;
  const to = placeOf[other]!;
  return (
    countWrongSeats(arrangement, from, [goes, comes, led]) +
    countWrongSeats(arrangement, to, [comes, goes, -led]) -
    wrongSeats[from]! -
    wrongSeats[to]!
  );
}

/** The same if people of one place changed with as many of another. */
export function foreseeRolesOfMany(
  arrangement: Arrangement,
  going: readonly number[],
  coming: readonly number[],
): number {
  const { placeOf, wrongSeats } = arrangement;
  const from = placeOf[going[0]!]!;
  const to = placeOf[coming[0]!]!;
  return (
    countWrongSeatsWithout(arrangement, going, coming) +
    countWrongSeatsWithout(arrangement, coming, going) -
    wrongSeats[from]! -
    wrongSeats[to]!
  );
}

/** The wrong seats of a place that people leave for others. */
function countWrongSeatsWithout(
  arrangement: Arrangement,
  going: readonly number[],
  coming: readonly number[],
): number {
  const { model, fitting, placeOf, roleOf } = arrangement;
  const place = placeOf[going[0]!]!;
  const { counts, masks } = model.seatTests[place]!;
  let wrong = 0;
  for (let test = 0; test < counts.length; test++) {
    const mask = masks[test]!;
    let missing = counts[test]! - fitting[place]![test]!;
    for (let index = 0; index < going.length; index++)
      missing += ((mask >> roleOf[going[index]!]!) & 1) - ((mask >> roleOf[coming[index]!]!) & 1);
    if (missing > wrong) wrong = missing;
  }
  let led = 0;
  for (let index = 0; index < going.length; index++)
    led += model.mayLead[coming[index]!]! - model.mayLead[going[index]!]!;
  return lacksLeader(arrangement, place, led) ? wrong + 1 : wrong;
}
