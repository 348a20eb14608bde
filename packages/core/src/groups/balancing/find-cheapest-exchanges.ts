import { tallied } from "./arrangement.ts";
import { foreseeCost } from "./foresee-cost.ts";
import type { Goal } from "./goals.ts";
import { spreadPerCent } from "./power-spread.ts";
import { mayExchange, passOver, type Search } from "./search.ts";

/** What the best exchange of somebody would make worse first. */
export type Loss = { readonly goal: Goal | "apart"; readonly amount: number };

/** In the order in which they count. */
const goalsTallied = [
  ["apart", tallied.apart],
  ["roles", tallied.roles],
  ["roles", tallied.otherBuilds],
  ["statics", tallied.statics],
  ["bench", tallied.answers],
  ["power", tallied.power],
  ["bench", tallied.bench],
  ["language", tallied.language],
  ["moves", tallied.moves],
] as const;

type Cheapest = { readonly costs: Float64Array; readonly losses: (Loss | undefined)[] };

/** By person, what every exchange with somebody of another place would cost at least; undefined where there is none to make. */
export function* findCheapestExchanges(search: Search): Generator<void, readonly (Loss | undefined)[]> {
  const people = search.arrangement.placeOf.length;
  const cheapest: Cheapest = {
    costs: new Float64Array(people).fill(Number.POSITIVE_INFINITY),
    losses: Array.from({ length: people }),
  };
  for (let one = 0; one < people; one++) {
    for (let other = 0; other < one; other++)
      if (mayExchange(search, one, other)) compare(search, cheapest, [one, other]);
    yield;
  }
  return cheapest.losses;
}

function compare(search: Search, { costs, losses }: Cheapest, pair: readonly [number, number]): void {
  const [one, other] = pair;
  passOver(search);
  const cost = foreseeCost(search, pair, Math.max(costs[one]!, costs[other]!));
  for (const person of pair) {
    if (cost >= costs[person]!) continue;
    costs[person] = cost;
    losses[person] = findLoss(search);
  }
}

function findLoss({ arrangement: { model }, before, foreseen }: Search): Loss | undefined {
  for (const [goal, at] of goalsTallied) {
    const change = foreseen[at]! - before[at]!;
    if (change < 0) return undefined;
    if (change === 0) continue;
    const amount =
      goal === "power" ? spreadPerCent(model, foreseen[at]!) - spreadPerCent(model, before[at]!) : change;
    return { goal, amount };
  }
  return undefined;
}
