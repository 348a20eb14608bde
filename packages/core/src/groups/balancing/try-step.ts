import { foreseeLossOfMany } from "./foresee-cost.ts";
import { foreseeLoss } from "./foresee-loss.ts";
import type { Units } from "./make-units.ts";
import { type Search, tryBuild, tryExchange } from "./search.ts";

/**
 * One random step: two people change places, or, what closes most gaps, a crew of k and k people who are free to go. False
 * where the step that came up is none, or surely costs more than the most that is let pass.
 */
export function tryStep(search: Search, { of, movable }: Omit<Units, "several">, most: number): boolean {
  const { arrangement, dice } = search;
  const { model, placeOf, seats, seatsFrom } = arrangement;
  const person = movable[dice(movable.length)]!;
  const place = dice(model.bench + 1);
  const size = seatsFrom[place + 1]! - seatsFrom[place]!;
  if (place === placeOf[person] || size === 0) return false;
  const unit = of[person]!;
  if (unit.length > 1) return tryCrew(search, { of, unit, place }, most);
  const other = seats[seatsFrom[place]! + dice(size)]!;
  const met = of[other]!;
  if (met.length > 1) return tryCrew(search, { of, unit: met, place: placeOf[person]! }, most);
  if (!model.mayBeIn[person]![place] || !model.mayBeIn[other]![placeOf[person]!]) return false;
  if (foreseeLoss(search, [person, other], most)) return false;
  tryExchange(search, person, other);
  return true;
}

type CrewStep = {
  readonly of: Units["of"];
  readonly unit: readonly number[];
  readonly place: number;
};

/** A crew goes to a place, and as many come back as whole units from a seat chosen by chance on. */
function tryCrew(search: Search, { of, unit, place }: CrewStep, most: number): boolean {
  const { arrangement, dice } = search;
  const { model, placeOf, seats, seatsFrom } = arrangement;
  const from = placeOf[unit[0]!]!;
  const size = seatsFrom[place + 1]! - seatsFrom[place]!;
  if (unit.length > size || !unit.every((person) => model.mayBeIn[person]![place])) return false;
  const begin = dice(size);
  const coming: number[] = [];
  for (let step = 0; step < size && coming.length < unit.length; step++) {
    const person = seats[seatsFrom[place]! + ((begin + step) % size)]!;
    const own = of[person]!;
    if (own[0] !== person || own.length > unit.length - coming.length) continue;
    if (own.every((member) => model.mayBeIn[member]![from])) coming.push(...own);
  }
  if (coming.length < unit.length) return false;
  if (foreseeLossOfMany(search, { going: unit, coming }, most)) return false;
  for (const [index, person] of unit.entries()) tryExchange(search, person, coming[index]!);
  return true;
}

/** Somebody plays another build, where they are or in exchange with somebody else. */
export function tryOtherBuild(search: Search, { of, several }: Units): boolean {
  const { arrangement, dice } = search;
  const { model, buildOf } = arrangement;
  const person = several[dice(several.length)]!;
  const build = dice(model.builds[person]!.length);
  if (build === buildOf[person]) return false;
  tryBuild(search, person, build);
  if (dice(2) === 1) tryStep(search, { of, movable: of[person]!.slice(0, 1) }, Number.POSITIVE_INFINITY);
  return true;
}
