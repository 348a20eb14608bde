import { type Arrangement, tallied } from "./arrangement.ts";

/**
 * What is to be small, D being the sum of the deviations d in a party of k people:
 * balanced, the squares of the parties around their mean: Σ D² − (Σ D)² ÷ parties;
 * tiered, the squares of people around the mean of their own party: Σ d² − Σ D² ÷ k.
 */
export function judgePower({ model, power, tally }: Arrangement): void {
  tally[tallied.power] =
    power.weighed + (model.isTiered ? power.squares : -(power.total * power.total) / model.bench);
}

/** One deviation goes from a place and another comes; zero stands for nobody too. */
export function changePower(
  { model, sums, power }: Arrangement,
  place: number,
  [goes, comes]: readonly [number, number],
): void {
  const sum = sums[place]!;
  const change = comes - goes;
  sums[place] = sum + change;
  if (place === model.bench) return;
  power.total += change;
  power.squares += comes * comes - goes * goes;
  power.weighed += model.weightOfSquare[place]! * change * (2 * sum + change);
}

export function exchangePower(arrangement: Arrangement, one: number, other: number): void {
  const { deviationOf, placeOf } = arrangement;
  const goes = deviationOf[one]!;
  const comes = deviationOf[other]!;
  if (goes === comes) return;
  changePower(arrangement, placeOf[one]!, [goes, comes]);
  changePower(arrangement, placeOf[other]!, [comes, goes]);
  judgePower(arrangement);
}

/** What it would do to the tally if two people changed places. */
export function foreseePower(arrangement: Arrangement, one: number, other: number): number {
  const { model, power, deviationOf, placeOf } = arrangement;
  const goes = deviationOf[one]!;
  const comes = deviationOf[other]!;
  if (goes === comes) return 0;
  const weighed = foreseeShift(arrangement, [placeOf[one]!, placeOf[other]!], comes - goes);
  if (placeOf[one] !== model.bench && placeOf[other] !== model.bench) return weighed;
  const sign = placeOf[other] === model.bench ? 1 : -1;
  if (model.isTiered) return weighed + sign * (comes * comes - goes * goes);
  const change = sign * (comes - goes);
  return weighed - (change * (2 * power.total + change)) / model.bench;
}

/** The same if so much power came to a place from another one. */
export function foreseeShift(
  { model, sums }: Arrangement,
  [from, to]: readonly [number, number],
  change: number,
): number {
  return (
    change *
    (model.weightOfSquare[from]! * (2 * sums[from]! + change) +
      model.weightOfSquare[to]! * (change - 2 * sums[to]!))
  );
}
