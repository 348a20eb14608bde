import type { Model } from "./model.ts";

/** People on their way to a seat. */
export type Seating = {
  readonly model: Model;
  /** −1 while somebody stands. */
  readonly placeOf: Int32Array;
  readonly buildOf: Int32Array;
  /** Seats that are free. */
  readonly room: number[];
  /** Of the deviations of those who sit. */
  readonly sums: number[];
};

export function openSeating(model: Model): Seating {
  const people = model.input.players.length;
  return {
    model,
    placeOf: new Int32Array(people).fill(-1),
    buildOf: new Int32Array(people),
    room: [...model.sizes],
    sums: model.sizes.map(() => 0),
  };
}

/** Who sat elsewhere leaves that seat free. */
export function sit({ model, placeOf, buildOf, room, sums }: Seating, person: number, place: number): void {
  const { deviation } = model.builds[person]![buildOf[person]!]!;
  const from = placeOf[person]!;
  if (from !== -1) {
    room[from]! += 1;
    sums[from]! -= deviation;
  }
  placeOf[person] = place;
  room[place]! -= 1;
  sums[place]! += deviation;
}

/** Whether so many seats are free that all of them may have, and nobody there is to be apart from them. */
export function suits({ model, placeOf, room }: Seating, people: readonly number[], place: number): boolean {
  return (
    room[place]! >= people.length &&
    people.every(
      (person) =>
        model.mayBeIn[person]![place]! &&
        (place === model.bench || model.enemiesOf[person]!.every((enemy) => placeOf[enemy] !== place)),
    )
  );
}

/** Parties from the weakest on. */
export function listParties({ model, sums }: Seating): readonly number[] {
  return Array.from({ length: model.bench }, (_, party) => party).toSorted(
    (one, other) => sums[one]! - sums[other]! || one - other,
  );
}

export function listStanding({ placeOf }: Seating): readonly number[] {
  return [...placeOf.keys()].filter((person) => placeOf[person] === -1);
}
