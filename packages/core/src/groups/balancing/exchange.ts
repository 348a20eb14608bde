import { type Arrangement, tallied } from "./arrangement.ts";
import { countEnemies, joinBonds, leaveBonds } from "./tally-bonds.ts";
import { exchangeLanguages } from "./tally-languages.ts";
import { changePlace } from "./tally-places.ts";
import { exchangePower } from "./tally-power.ts";
import { exchangeRoles } from "./tally-roles.ts";

/** Two people of different places change seats; doing it again takes it back. */
export function exchange(arrangement: Arrangement, one: number, other: number): void {
  const { placeOf, seatOf, seats } = arrangement;
  exchangeRoles(arrangement, one, other);
  exchangePower(arrangement, one, other);
  exchangeLanguages(arrangement, one, other);
  const from = placeOf[one]!;
  move(arrangement, one, placeOf[other]!);
  move(arrangement, other, from);
  const seat = seatOf[one]!;
  seatOf[one] = seatOf[other]!;
  seatOf[other] = seat;
  seats[seatOf[one]!] = one;
  seats[seat] = other;
}

/** What depends on who else is there, and on the place alone. */
function move(arrangement: Arrangement, person: number, to: number): void {
  const { model, placeOf, tally } = arrangement;
  const from = placeOf[person]!;
  leaveBonds(arrangement, person, from);
  joinBonds(arrangement, person, to);
  tally[tallied.apart]! += countEnemies(arrangement, person, to) - countEnemies(arrangement, person, from);
  placeOf[person] = to;
  changePlace(tally, model, [person, from, to]);
}
