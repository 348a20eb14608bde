import { tallied, tallyLength } from "./arrangement.ts";
import type { Model } from "./model.ts";
import { tolerate } from "./power-spread.ts";

/** What one of each thing that is tallied costs. */
export type Prices = {
  readonly each: Float64Array;
  /** Above it power costs more. */
  readonly powerLimit: number;
  readonly powerExcess: number;
};

/** So far apart that no number of people in the one outweighs one of the other. */
const heavy = { apart: 1e17, roles: 1e13, otherBuilds: 1e10, statics: 1e7, answers: 3e3 };
/** Where statics come before roles. */
const staticsFirst = 1e16;

/** A goal that comes before power for once; power itself then keeps all that it reached. */
export type Favour = "power" | "bench" | "language" | "moves";

/** More than all that power can cost. */
const favoured = 2e3;

/** The goals up to power. */
export function priceUpToPower(model: Model, favour?: Favour): Prices {
  const each = priceHeavy(model, favour);
  each[tallied.power] = findPowerPrice(model);
  return { each, powerLimit: Number.POSITIVE_INFINITY, powerExcess: 0 };
}

/** The goals after power. What power has reached it may lose again up to the tolerance. */
export function priceAfterPower(model: Model, reached: number, favour?: Favour): Prices {
  const powerLimit = favour === "power" ? reached : tolerate(model, reached);
  const each = priceHeavy(model, favour);
  each[tallied.power] = findPowerPrice(model) * 1e-6;
  each[tallied.bench] ||= 50;
  each[tallied.language] ||= 1;
  each[tallied.moves] ||= 0.5 / Math.max(1, model.input.players.length);
  return { each, powerLimit, powerExcess: 1e4 / Math.max(1, powerLimit) };
}

/**
 * For a way from parties to others near them: nothing costs so much that a search could not pass where it is worse for a while,
 * and who moves costs something all along.
 */
export function priceOnTheWay(prices: Prices): Prices {
  const each = prices.each.map((price) => Math.min(price, 3));
  each[tallied.moves] = 0.2;
  return { ...prices, each };
}

function priceHeavy({ input }: Model, favour: Favour | undefined): Float64Array {
  const each = new Float64Array(tallyLength);
  each[tallied.apart] = heavy.apart;
  each[tallied.roles] = heavy.roles;
  each[tallied.otherBuilds] = heavy.otherBuilds;
  each[tallied.statics] = input.keepsStatics ? staticsFirst : heavy.statics;
  each[tallied.answers] = heavy.answers;
  if (favour && favour !== "power") each[tallied[favour]] = favoured;
  return each;
}

/** In the variance of people in an average party, so that every game is searched alike. */
function findPowerPrice({ builds, bench, sizes }: Model): number {
  const squares = builds.reduce((sum, [preferred]) => sum + preferred!.deviation ** 2, 0);
  const seated = sizes.slice(0, bench).reduce((sum, size) => sum + size, 0);
  return squares === 0 ? 0 : (builds.length * bench) / (squares * Math.max(1, seated));
}

/** What it costs that tallies became others. Differences are priced, not sums: these lose the small beside the large. */
export function priceChange(
  { each, powerLimit, powerExcess }: Prices,
  before: Float64Array,
  after: Float64Array,
): number {
  let change = 0;
  for (let goal = 0; goal < tallyLength; goal++) {
    const difference = after[goal]! - before[goal]!;
    if (difference !== 0) change += each[goal]! * difference;
  }
  const excess = excessOf(after, powerLimit) - excessOf(before, powerLimit);
  return excess === 0 ? change : change + powerExcess * excess;
}

function excessOf(tally: Float64Array, powerLimit: number): number {
  return Math.max(0, tally[tallied.power]! - powerLimit);
}

/** What it costs that power is beyond its limit. */
export function priceExcess({ powerLimit, powerExcess }: Prices, tally: Float64Array): number {
  return powerExcess * excessOf(tally, powerLimit);
}
