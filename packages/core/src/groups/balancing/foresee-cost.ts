import { type Arrangement, tallied } from "./arrangement.ts";
import { foreseeExchange } from "./foresee-exchange.ts";
import { priceChange } from "./prices.ts";
import type { Search } from "./search.ts";
import { foreseeShift } from "./tally-power.ts";
import { foreseeRoles, foreseeRolesOfMany } from "./tally-roles.ts";

/**
 * What it would cost if two people changed seats, while they stay where they are; no end of it where it is soon seen to be more
 * than is let pass, which is what most steps come to. The tally of one that is not is left in the search.
 */
export function foreseeCost(search: Search, pair: readonly [number, number], most: number): number {
  const { arrangement, prices, before, foreseen } = search;
  const { placeOf, deviationOf } = arrangement;
  const [one, other] = pair;
  const change = deviationOf[other]! - deviationOf[one]!;
  const places = [placeOf[one]!, placeOf[other]!] as const;
  if (isFilled(arrangement, places) && isAtEase(search, places) && drifts(search, places, { change, most }))
    return Number.POSITIVE_INFINITY;
  const missing = foreseeRoles(arrangement, one, other);
  if (outweighs(search, missing, most)) return Number.POSITIVE_INFINITY;
  foreseeExchange(arrangement, pair, { missing, after: foreseen });
  return priceChange(prices, before, foreseen);
}

/** What comes after roles does not make up for half of one. */
function outweighs({ arrangement, prices: { each } }: Search, missing: number, most: number): boolean {
  return isWhole(arrangement) && missing > 0 && (missing * each[tallied.roles]!) / 2 > most;
}

/** Nobody is torn from others, or with somebody to be apart from: no exchange makes that better. */
function isWhole({ tally }: Arrangement): boolean {
  return tally[tallied.apart]! + tally[tallied.statics]! === 0;
}

/** As many of one place as of another. */
export type Many = { readonly going: readonly number[]; readonly coming: readonly number[] };

/**
 * Whether many need not change seats to see that it costs more than is let pass: a role would be missing, or the powers drift further
 * apart, while nothing else can get better.
 */
export function foreseeLossOfMany(search: Search, { going, coming }: Many, most: number): boolean {
  const { arrangement } = search;
  const places = [arrangement.placeOf[going[0]!]!, arrangement.placeOf[coming[0]!]!] as const;
  if (!isAtEase(search, places)) return false;
  const change = sumOfPower(arrangement, coming) - sumOfPower(arrangement, going);
  const isFarther = drifts(search, places, { change, most });
  if (isFarther && isFilled(arrangement, places)) return true;
  const missing = foreseeRolesOfMany(arrangement, going, coming);
  return outweighs(search, missing, most) || (missing === 0 && isFarther);
}

type Drift = { readonly change: number; readonly most: number };

type Places = readonly [from: number, to: number];

/** Between two parties only roles and power can get better: everything else is as it should be, or not asked for now. */
function isAtEase({ arrangement, prices: { each } }: Search, [from, to]: Places): boolean {
  const { tally, strangers, model } = arrangement;
  return (
    from !== model.bench &&
    to !== model.bench &&
    isWhole(arrangement) &&
    (strangers[from]! + strangers[to]!) * each[tallied.language]! === 0 &&
    tally[tallied.moves]! * each[tallied.moves]! === 0
  );
}

function isFilled({ wrongSeats }: Arrangement, [from, to]: Places): boolean {
  return wrongSeats[from]! + wrongSeats[to]! === 0;
}

/** Whether it costs more than is let pass, in power alone, if so much of it came to a place from another one. */
function drifts({ arrangement, prices }: Search, places: Places, { change, most }: Drift): boolean {
  const cost = foreseeShift(arrangement, places, change) * prices.each[tallied.power]!;
  // Power beyond its limit costs more: what is gained of it is not known from this.
  return cost > 0 && cost > most;
}

function sumOfPower({ deviationOf }: Arrangement, people: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < people.length; index++) sum += deviationOf[people[index]!]!;
  return sum;
}
