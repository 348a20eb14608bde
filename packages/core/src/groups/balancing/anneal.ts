import { makeUnits, type Units } from "./make-units.ts";
import { judge, keep, passOver, type Search, takeBack } from "./search.ts";
import { tryOtherBuild, tryStep } from "./try-step.ts";

/** From how warm to how cold, in the unit of prices. */
export type Cooling = { readonly from: number; readonly to: number };

/** Steps between two moments at which whoever runs the search may do something else: less than a millisecond. */
const stepsInARow = 1_000;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, 1983): a worse step is kept with the probability e^(−cost ÷ warmth), while
 * warmth falls by the same factor with every row of steps.
 */
export function* anneal(search: Search, cooling: Cooling): Generator<void, void> {
  const units = makeUnits(search.arrangement);
  if (units.movable.length === 0) return;
  const rows = Math.ceil(search.left / stepsInARow);
  const factor = (cooling.to / cooling.from) ** (1 / rows);
  let warmth = cooling.from;
  for (let row = 0; row < rows; row++, warmth *= factor) {
    for (let step = 0; step < stepsInARow && search.left > 0; step++) takeStep(search, units, warmth);
    yield;
  }
}

function takeStep(search: Search, units: Units, warmth: number): void {
  const { dice } = search;
  const most = warmth * luck[dice(luck.length)]!;
  const isBuild = units.several.length > 0 && dice(8) === 0;
  const isTried = isBuild ? tryOtherBuild(search, units) : tryStep(search, units, most);
  if (!isTried) passOver(search);
  else if (judge(search) <= most) keep(search);
  else takeBack(search);
}

/** −ln of evenly spread probabilities, rounded so that every machine has the same. */
const luck = Array.from({ length: 1024 }, (_, index) => Number((-Math.log((index + 0.5) / 1024)).toFixed(6)));
