import type { Arrangement } from "./arrangement.ts";
import type { BalancingInput } from "./balancing-input.ts";
import { makeModel } from "./model.ts";
import { type Asked, searchArrangement } from "./search-arrangement.ts";

/**
 * Who is to be apart from somebody sits out rather than together: where no exchange parts them, their party gives up a seat, until
 * only hands still keep two of them in one.
 */
export function* searchParties(input: BalancingInput, asked: Asked): Generator<void, Arrangement> {
  let arrangement = yield* searchArrangement(makeModel(input), asked);
  for (let crowded = findCrowded(arrangement); crowded !== undefined; crowded = findCrowded(arrangement)) {
    const sizes = arrangement.model.sizes
      .slice(0, arrangement.model.bench)
      .map((size, place) => (place === crowded ? size - 1 : size));
    arrangement = yield* searchArrangement(makeModel(input, sizes), asked);
  }
  return arrangement;
}

/** A party with somebody who is to be apart from another one there, and who may leave it. */
function findCrowded({ model, placeOf }: Arrangement): number | undefined {
  const person = [...placeOf.keys()].find(
    (one) =>
      placeOf[one] !== model.bench &&
      !model.input.players[one]!.lock &&
      model.enemiesOf[one]!.some((enemy) => placeOf[enemy] === placeOf[one]),
  );
  return person === undefined ? undefined : placeOf[person];
}
