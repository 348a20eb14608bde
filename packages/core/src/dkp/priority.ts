import { type Hundredths, toHundredths } from "../hundredths.ts";

export type EffortAndGear = {
  readonly effort: Hundredths;
  readonly gear: Hundredths;
  /** Added to everybody's gear points. */
  readonly baseGear: Hundredths;
};

/** Of efforts: the gear points that are held against them, and how both weigh. */
export type Priority = { readonly gear: Hundredths; readonly priority: Hundredths };

/** EPGP: effort for gear, EP / (GP + base), truncated to hundredths. Gear below nothing, which a correction can leave, counts as none. */
export function priorityOf({ effort, gear, baseGear }: EffortAndGear): Hundredths {
  const divisor = Math.max(gear, 0) + baseGear;
  // Whole numbers all the way: a fraction would round 1.15 to 1.14.
  return toHundredths(Number((BigInt(effort) * 100n) / BigInt(divisor)));
}
