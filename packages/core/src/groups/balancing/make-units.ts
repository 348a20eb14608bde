import type { Arrangement } from "./arrangement.ts";

/** Who moves with whom. */
export type Units = {
  /** By person: all who move with them, themselves included. */
  readonly of: readonly (readonly number[])[];
  /** One of each unit that may be moved. */
  readonly movable: readonly number[];
  /** Everybody who may be moved and has several builds. */
  readonly several: readonly number[];
};

/** Crews that are in one place move as one. A crew with somebody placed by hand stays where that one is. */
export function makeUnits({ model, placeOf }: Arrangement): Units {
  const of = [...placeOf.keys()].map((person): readonly number[] => [person]);
  for (const crew of model.crews) {
    if (crew.some((person) => placeOf[person] !== placeOf[crew[0]!])) continue;
    for (const person of crew) of[person] = crew;
  }
  const isFree = (person: number) => model.mayBeIn[person]!.filter(Boolean).length > 1;
  const movable = [...placeOf.keys()].filter((person) => of[person]!.every(isFree));
  return {
    of,
    movable: movable.filter((person) => of[person]![0] === person),
    several: movable.filter((person) => model.builds[person]!.length > 1),
  };
}
