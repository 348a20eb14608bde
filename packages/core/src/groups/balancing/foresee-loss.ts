import { tallied } from "./arrangement.ts";
import type { Search } from "./search.ts";
import { foreseePower } from "./tally-power.ts";
import { foreseeRoles } from "./tally-roles.ts";

/**
 * Whether a random step of two people is not worth looking at more closely: neither is bound to anybody, and a role would be
 * missing, or the parties would drift further apart than is let pass. A leader who is missing is found by the sweeps that follow.
 */
export function foreseeLoss(
  { arrangement, prices }: Search,
  [one, other]: readonly [number, number],
  most: number,
): boolean {
  const { placeOf, model } = arrangement;
  if (placeOf[one] === model.bench || placeOf[other] === model.bench) return false;
  if (model.isBound[one]! + model.isBound[other]! > 0) return false;
  const missing = model.mayLead[one] === model.mayLead[other] ? foreseeRoles(arrangement, one, other) : 0;
  if (missing !== 0) return missing > 0;
  if (prices.each[tallied.moves]! > 0) return false;
  return foreseePower(arrangement, one, other) * prices.each[tallied.power]! > most;
}
