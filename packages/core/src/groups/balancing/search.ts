import { type Arrangement, tallyLength } from "./arrangement.ts";
import { exchange } from "./exchange.ts";
import type { Dice } from "./make-dice.ts";
import { playBuild } from "./play-build.ts";
import { type Prices, priceChange } from "./prices.ts";

/** Counts over several searches how many exchanges were judged. */
export type Meter = { judged: number };

type Begin = {
  readonly prices: Prices;
  readonly dice: Dice;
  readonly budget: number;
  readonly meter: Meter;
};

/** An arrangement on its way to a better one. */
export type Search = {
  readonly arrangement: Arrangement;
  readonly prices: Prices;
  readonly dice: Dice;
  /** How many exchanges may still be judged. */
  left: number;
  readonly meter: Meter;
  /** What has been tried since the last step that was kept, so that it can be taken back. */
  readonly tried: {
    exchanges: number;
    readonly pairs: Int32Array;
    build: readonly [number, number] | undefined;
  };
  readonly before: Float64Array;
  /** Where a tally is written as it would be. */
  readonly foreseen: Float64Array;
};

export function startSearch(arrangement: Arrangement, { budget, ...begin }: Begin): Search {
  return {
    ...begin,
    arrangement,
    left: budget,
    tried: { exchanges: 0, pairs: new Int32Array(2 * arrangement.placeOf.length), build: undefined },
    before: arrangement.tally.slice(),
    foreseen: new Float64Array(tallyLength),
  };
}

/** Whether both may be where the other one is. */
export function mayExchange({ arrangement }: Search, one: number, other: number): boolean {
  const { placeOf, model } = arrangement;
  const from = placeOf[one]!;
  const to = placeOf[other]!;
  return from !== to && model.mayBeIn[one]![to]! && model.mayBeIn[other]![from]!;
}

export function tryExchange({ arrangement, tried }: Search, one: number, other: number): void {
  tried.pairs[2 * tried.exchanges] = one;
  tried.pairs[2 * tried.exchanges + 1] = other;
  tried.exchanges++;
  exchange(arrangement, one, other);
}

export function tryBuild({ arrangement, tried }: Search, person: number, build: number): void {
  tried.build = [person, arrangement.buildOf[person]!];
  playBuild(arrangement, person, build);
}

/** A step that is not worth trying costs one all the same: it was looked at. */
export function passOver(search: Search): void {
  search.left--;
  search.meter.judged++;
}

/** What all that was tried costs; negative is better. */
export function judge(search: Search): number {
  passOver(search);
  return priceChange(search.prices, search.before, search.arrangement.tally);
}

export function keep({ tried, before, arrangement }: Search): void {
  tried.exchanges = 0;
  tried.build = undefined;
  copyTally(arrangement.tally, before);
}

export function takeBack({ tried, before, arrangement }: Search): void {
  while (tried.exchanges > 0) {
    tried.exchanges--;
    exchange(arrangement, tried.pairs[2 * tried.exchanges]!, tried.pairs[2 * tried.exchanges + 1]!);
  }
  if (tried.build) playBuild(arrangement, ...tried.build);
  tried.build = undefined;
  // Fractions may have come back a hair off.
  copyTally(before, arrangement.tally);
}

function copyTally(from: Float64Array, to: Float64Array): void {
  for (let goal = 0; goal < tallyLength; goal++) to[goal] = from[goal]!;
}
