import type { Model } from "./model.ts";

/** Where the counts of a tally stand: what has gone wrong so far, goal by goal in their order. */
export const tallied = {
  apart: 0,
  roles: 1,
  otherBuilds: 2,
  statics: 3,
  answers: 4,
  power: 5,
  bench: 6,
  language: 7,
  moves: 8,
} as const;

export const tallyLength = 9;

/**
 * Everybody in some place, and what follows from it, kept in typed arrays so that an exchange costs the same however many
 * people there are. Places have fixed sizes: whoever goes somewhere changes seats with somebody.
 */
export type Arrangement = {
  readonly model: Model;
  readonly placeOf: Int32Array;
  /** Everybody by seat, place after place; where a place begins; and who sits where in it. */
  readonly seats: Int32Array;
  readonly seatsFrom: Int32Array;
  readonly seatOf: Int32Array;
  readonly buildOf: Int32Array;
  readonly roleOf: Int32Array;
  readonly deviationOf: Float64Array;
  /** By test of a place: how many there fit into one of its seats. */
  readonly fitting: readonly Int32Array[];
  readonly leaders: Int32Array;
  /** Seats of a place that miss their role or leader. */
  readonly wrongSeats: Int32Array;
  /** Of the deviations in a place, their sum. */
  readonly sums: Float64Array;
  /** Over all parties: the sum of the deviations, of their squares, and of each party's squared sum by its weight. */
  readonly power: { total: number; squares: number; weighed: number };
  readonly speakers: readonly Int32Array[];
  /** People of a place who do not speak its main language. */
  readonly strangers: Int32Array;
  /** Bond after bond: how many of it are in each place. */
  readonly bondAt: Int32Array;
  readonly tally: Float64Array;
};

/** An arrangement in which nobody is counted yet. */
export function layOut(
  model: Model,
  { placeOf, buildOf }: Pick<Arrangement, "placeOf" | "buildOf">,
): Arrangement {
  const people = placeOf.length;
  const places = model.sizes.length;
  return {
    model,
    placeOf: placeOf.slice(),
    ...takeSeats(model, placeOf),
    buildOf: buildOf.slice(),
    roleOf: new Int32Array(people),
    deviationOf: new Float64Array(people),
    fitting: model.seatTests.map(({ counts }) => new Int32Array(counts.length)),
    leaders: new Int32Array(places),
    wrongSeats: new Int32Array(places),
    sums: new Float64Array(places),
    power: { total: 0, squares: 0, weighed: 0 },
    speakers: model.sizes.map(() => new Int32Array(model.languageCount)),
    strangers: new Int32Array(places),
    bondAt: new Int32Array(model.bonds.length * places),
    tally: new Float64Array(tallyLength),
  };
}

function takeSeats(
  { sizes }: Model,
  placeOf: Int32Array,
): Pick<Arrangement, "seats" | "seatsFrom" | "seatOf"> {
  const seatsFrom = new Int32Array(sizes.length + 1);
  for (const [place, size] of sizes.entries()) seatsFrom[place + 1] = seatsFrom[place]! + size;
  const seats = new Int32Array(placeOf.length);
  const seatOf = new Int32Array(placeOf.length);
  const next = seatsFrom.slice();
  for (const [person, place] of placeOf.entries()) {
    const seat = next[place]!++;
    seats[seat] = person;
    seatOf[person] = seat;
  }
  return { seats, seatsFrom, seatOf };
}
