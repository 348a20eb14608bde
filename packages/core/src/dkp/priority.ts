import { type Hundredths, toHundredths } from "../hundredths.ts";

export type EffortAndGear = {
  readonly effort: Hundredths;
  readonly gear: Hundredths;
  /** Added to everybody's gear points. */
  readonly baseGear: Hundredths;
};

/** EPGP: effort for gear, EP / (GP + base), truncated to hundredths. Gear below nothing, which a correction can leave, counts as none. */
export function priorityOf({ effort, gear, baseGear }: EffortAndGear): Hundredths {
  const divisor = Math.max(gear, 0) + baseGear;
  // Whole numbers all the way: a fraction would round 1.15 to 1.14.
  return toHundredths(Number((BigInt(effort) * 100n) / BigInt(divisor)));
}
