import { powerTolerancePerCent } from "./goals.ts";
import type { Model } from "./model.ts";

/**
 * The tally of power as people read it, in per cent of the mean power: balanced, the standard deviation of the parties'
 * sums by the sum of an average party; tiered, the standard deviation of people within their party.
 */
export function spreadPerCent(model: Model, tally: number): number {
  const unit = unitOfSpread(model);
  return unit === 0 ? 0 : 100 * Math.sqrt(Math.max(0, tally) / unit);
}

/** The tally at which the spread is greater by the tolerance. */
export function tolerate(model: Model, tally: number): number {
  return unitOfSpread(model) * ((spreadPerCent(model, tally) + powerTolerancePerCent) / 100) ** 2;
}

/** The tally of a spread as large as the mean. */
function unitOfSpread({ input, sizes, bench, meanPower }: Model): number {
  const seated = sizes.slice(0, bench).reduce((sum, size) => sum + size, 0);
  if (bench === 0 || seated === 0) return 0;
  if (input.aim === "tiered") return seated * meanPower ** 2;
  return bench * ((seated / bench) * meanPower) ** 2;
}
