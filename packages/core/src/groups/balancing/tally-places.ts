import { tallied } from "./arrangement.ts";
import type { Model } from "./model.ts";

type Walk = readonly [person: number, from: number, to: number];

/** Counts what depends on one person and their place alone: whether it is the one from before, and who sits out. */
export function changePlace(tally: Float64Array, model: Model, [person, from, to]: Walk): void {
  const home = model.homeOf[person]!;
  if (home >= 0) tally[tallied.moves]! += (home === to ? 0 : 1) - (home === from ? 0 : 1);
  if (to !== model.bench && from !== model.bench) return;
  const sign = to === model.bench ? 1 : -1;
  tally[tallied.answers]! += sign * model.answerRankOf[person]!;
  tally[tallied.bench]! += sign * model.satOutOf[person]!;
}
