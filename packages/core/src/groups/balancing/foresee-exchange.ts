import { type Arrangement, tallied } from "./arrangement.ts";
import { foreseeBonds, foreseeEnemies } from "./tally-bonds.ts";
import { foreseeLanguages } from "./tally-languages.ts";
import { changePlace } from "./tally-places.ts";
import { foreseePower } from "./tally-power.ts";

type Foresight = {
  /** By how many more seats would miss their role. */
  readonly missing: number;
  readonly after: Float64Array;
};

/** The tally as it would be if two people of different places changed seats: most who are asked about stay where they are. */
export function foreseeExchange(
  arrangement: Arrangement,
  [one, other]: readonly [number, number],
  { missing, after }: Foresight,
): void {
  const { model, placeOf, tally } = arrangement;
  const from = placeOf[one]!;
  const to = placeOf[other]!;
  for (let goal = 0; goal < tally.length; goal++) after[goal] = tally[goal]!;
  after[tallied.roles]! += missing;
  after[tallied.power]! += foreseePower(arrangement, one, other);
  after[tallied.language]! += foreseeLanguages(arrangement, one, other);
  changePlace(after, model, [one, from, to]);
  changePlace(after, model, [other, to, from]);
  if (model.isBound[one]! + model.isBound[other]! === 0) return;
  after[tallied.statics]! += foreseeBonds(arrangement, one, other);
  after[tallied.apart]! += foreseeEnemies(arrangement, one, other);
}
