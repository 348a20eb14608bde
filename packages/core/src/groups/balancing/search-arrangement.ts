import { anneal, type Cooling } from "./anneal.ts";
import { arrange } from "./arrange.ts";
import { type Arrangement, tallied } from "./arrangement.ts";
import { makeDice } from "./make-dice.ts";
import type { Model } from "./model.ts";
import { mend, polish } from "./polish.ts";
import {
  type Favour,
  type Prices,
  priceAfterPower,
  priceChange,
  priceExcess,
  priceOnTheWay,
  priceUpToPower,
} from "./prices.ts";
import { type Meter, startSearch } from "./search.ts";
import { seatEverybody } from "./seat-everybody.ts";

/**
 * A beginning may lead into a dead end, most of all with few people: of 2,500 rosters of twelve, five beginnings each left 40
 * less even than they could be, twelve left 6, twenty-four none. Above sixty people the budget affords four or fewer.
 */
const mostBeginnings = 24;

/** What one beginning needs: each exchange once, and some for chance. */
function budgetOfBeginning(people: number): number {
  return people * (people + 200);
}

/** From random steps to steps of less than a point of power. */
const coolingOfPower: Cooling = { from: 1, to: 1e-7 };
const coolingAfterPower: Cooling = { from: 3, to: 1e-3 };
/** Warm enough to leave a dead end at prices on the way, not to forget where people were. */
const coolingOnTheWay: Cooling = { from: 0.5, to: 0.02 };

/** How often a way is looked for from home, and then on from the nearest parties found. */
const ways = 3;

/** The part of a budget that goes into random steps; the rest finishes. */
const annealed = 0.6;

export type Asked = { readonly budget: number; readonly meter: Meter; readonly favour?: Favour | undefined };

/** First the goals up to power from nothing; then those after it, from there and from where people were before. */
export function* searchArrangement(
  model: Model,
  { budget, meter, favour }: Asked,
): Generator<void, Arrangement> {
  const hasMore = model.sizes[model.bench]! > 0 || model.languageCount > 1 || hasHomes(model);
  const prices = priceUpToPower(model, favour);
  const first = yield* searchFresh(model, { prices, budget: hasMore ? budget / 2 : budget, meter });
  if (!hasMore) return first;
  const after = priceAfterPower(model, first.tally[tallied.power]!, favour);
  const way = { prices: after, budget: hasHomes(model) ? budget / 4 : budget / 2, meter };
  const fresh = yield* improve(first, { ...way, cooling: coolingAfterPower, seed: 1 });
  const best = isBetter(after, fresh, first) ? fresh : first;
  return hasHomes(model) ? yield* searchFromHome(best, way) : best;
}

function hasHomes({ homeOf }: Model): boolean {
  return homeOf.some((home) => home >= 0);
}

type Way = { readonly prices: Prices; readonly budget: number; readonly meter: Meter };

function* searchFresh(model: Model, way: Way): Generator<void, Arrangement> {
  const affordable = Math.floor(way.budget / Math.max(1, budgetOfBeginning(model.input.players.length)));
  const beginnings = Math.max(1, Math.min(mostBeginnings, affordable));
  const start = arrange(model, seatEverybody(model, { keepsHomes: false }));
  yield;
  let best = start;
  for (let seed = 1; seed <= beginnings; seed++) {
    const budget = way.budget / beginnings;
    const found = yield* improve(start, { ...way, budget, cooling: coolingOfPower, seed });
    if (isBetter(way.prices, found, best)) best = found;
  }
  return best;
}

/**
 * Where people were, as far as it still goes, if that is as good up to power; what comes after it is mended there. Where mending
 * does not get as far, as in one evening of eight when three of 72 sign off, ways are looked for that lead past worse parties:
 * without them 40 people and more would move for one static.
 */
function* searchFromHome(best: Arrangement, way: Way): Generator<void, Arrangement> {
  const home = arrange(best.model, seatEverybody(best.model, { keepsHomes: true }));
  const dice = makeDice(best.model.input.seed);
  const search = startSearch(home, { ...way, dice, budget: way.budget / 2 });
  yield* mend(search, priceExcess(way.prices, home.tally));
  if (isAsGood(way.prices, home, best)) return home;
  let nearest: Arrangement | undefined;
  for (let seed = 1; seed <= ways; seed++) {
    const found = yield* improve(nearest ?? home, {
      ...way,
      budget: 2 * way.budget,
      cooling: coolingOnTheWay,
      onTheWay: priceOnTheWay(way.prices),
      seed,
    });
    if (!isAsGood(way.prices, found, best)) continue;
    if (!nearest || isBetter(way.prices, found, nearest)) nearest = found;
  }
  return nearest ?? best;
}

type Improvement = Way & {
  readonly cooling: Cooling;
  readonly seed: number;
  /** What random steps cost; without it the same as the steps that finish. */
  readonly onTheWay?: Prices;
};

/** A better arrangement, from one that stays as it is. */
function* improve(
  from: Arrangement,
  { cooling, seed, budget, onTheWay, ...way }: Improvement,
): Generator<void, Arrangement> {
  const arrangement = arrange(from.model, from);
  const dice = makeDice(from.model.input.seed * mostBeginnings + seed);
  const prices = onTheWay ?? way.prices;
  const random = startSearch(arrangement, { ...way, prices, dice, budget: budget * annealed });
  yield* anneal(random, cooling);
  const left = random.left + budget * (1 - annealed);
  yield* polish(startSearch(arrangement, { ...way, dice, budget: left }));
  return arrangement;
}

const afterwards = [tallied.power, tallied.bench, tallied.language, tallied.moves];

function isBetter(prices: Prices, one: Arrangement, other: Arrangement): boolean {
  return priceChange(prices, other.tally, one.tally) < 0;
}

/** In all up to power, which is within its limit: for what comes after it people are not moved about anew. */
function isAsGood(prices: Prices, one: Arrangement, other: Arrangement): boolean {
  const each = prices.each.slice();
  for (const goal of afterwards) each[goal] = 0;
  return priceChange({ ...prices, each }, other.tally, one.tally) <= 0;
}
