import { foreseeCost, foreseeLossOfMany } from "./foresee-cost.ts";
import {
  judge,
  keep,
  mayExchange,
  passOver,
  type Search,
  takeBack,
  tryBuild,
  tryExchange,
} from "./search.ts";

/** What is gained has to be more than what sums of fractions are off by. */
const gain = -1e-9;

/**
 * Every exchange of two people, and every other build, until none is better or nothing is left to spend. Here people move
 * for themselves: a static is torn only for a goal before it. Then exchanges of two for two.
 */
export function* polish(search: Search): Generator<void, void> {
  let isBetter = true;
  while (isBetter) isBetter = (yield* sweepPeople(search, gain)) || (yield* sweepPairs(search));
}

/** Shares of what is wrong that one exchange has to mend. */
const worthwhile = [0.3, 0.15, 0.07, 0.03];

/** First the few exchanges that mend most of what a change of people upset, so that few others move. */
export function* mend(search: Search, wrong: number): Generator<void, void> {
  for (const share of worthwhile) yield* sweepPeople(search, gain - share * wrong);
  yield* polish(search);
}

/** Whether anything got better. */
function* sweepPeople(search: Search, least: number): Generator<void, boolean> {
  let isBetter = false;
  for (let person = 0; person < search.arrangement.placeOf.length && search.left > 0; person++) {
    if (improvePerson(search, person, least)) isBetter = true;
    yield;
  }
  return isBetter && search.left > 0;
}

function improvePerson(search: Search, person: number, least: number): boolean {
  let isBetter = false;
  const builds = search.arrangement.model.builds[person]!.length;
  for (let build = 0; build < builds; build++)
    if (changeBuild(search, [person, build], least)) isBetter = true;
  for (let other = 0; other < person; other++) if (improve(search, [person, other], least)) isBetter = true;
  return isBetter;
}

function changeBuild(search: Search, [person, build]: readonly [number, number], least: number): boolean {
  if (search.arrangement.buildOf[person] === build) return false;
  tryBuild(search, person, build);
  return keepIfBetter(search, least);
}

function improve(search: Search, [one, other]: readonly [number, number], least: number): boolean {
  if (!mayExchange(search, one, other)) return false;
  if (foreseeCost(search, [one, other], least) > least) {
    passOver(search);
    return false;
  }
  tryExchange(search, one, other);
  return keepIfBetter(search, least);
}

function keepIfBetter(search: Search, least: number): boolean {
  const isBetter = judge(search) < least;
  if (isBetter) keep(search);
  else takeBack(search);
  return isBetter;
}

/** Two for two between a place and another: the ones furthest apart in power first, as they gain most. */
function* sweepPairs(search: Search): Generator<void, boolean> {
  const { sums, model } = search.arrangement;
  const places = [...model.sizes.keys()].toSorted((one, other) => sums[one]! - sums[other]!);
  const pairs = places.flatMap((low, rank) => places.slice(rank + 1).map((high) => [low, high] as const));
  for (const [low, high] of pairs.toSorted((one, other) => gapOf(sums, other) - gapOf(sums, one))) {
    if (search.left <= 0) return false;
    if (yield* improveByTwo(search, low, high)) return true;
  }
  return false;
}

function gapOf(sums: Float64Array, [low, high]: readonly [number, number]): number {
  return sums[high]! - sums[low]!;
}

function* improveByTwo(search: Search, low: number, high: number): Generator<void, boolean> {
  const { seats, seatsFrom } = search.arrangement;
  const inLow = seats.slice(seatsFrom[low], seatsFrom[low + 1]);
  const inHigh = seats.slice(seatsFrom[high], seatsFrom[high + 1]);
  for (const [rank, one] of inLow.entries())
    for (const other of inHigh) {
      if (!mayExchange(search, one, other) || search.left <= 0) continue;
      const rest = { seconds: inLow.subarray(rank + 1), others: inHigh.filter((person) => person !== other) };
      if (improveWith(search, [one, other], rest)) return true;
      yield;
    }
  return false;
}

type Rest = { readonly seconds: Int32Array; readonly others: Int32Array };

/** The first pair changes places in any case; which second pair makes it worth while? */
function improveWith(
  search: Search,
  [one, other]: readonly [number, number],
  { seconds, others }: Rest,
): boolean {
  for (const second of seconds)
    for (const fourth of others) {
      if (!mayExchange(search, second, fourth)) continue;
      if (foreseeLossOfMany(search, { going: [one, second], coming: [other, fourth] }, gain)) {
        passOver(search);
        continue;
      }
      tryExchange(search, one, other);
      tryExchange(search, second, fourth);
      if (keepIfBetter(search, gain)) return true;
    }
  return false;
}
