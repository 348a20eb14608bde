import { decayMoment, type Pool, planNextDecay, rulesOf } from "@guildhall/core/dkp";

export type NextDecay = {
  readonly poolId: number;
  /** The day in the guild's zone. */
  readonly on: string;
  readonly at: Temporal.Instant;
};

type Here = { readonly timeZone: string; readonly now: Temporal.Instant };

/** When a pool decays next; nothing for one that does not. */
export function findNextDecay(pool: Pool, { timeZone, now }: Here): NextDecay | undefined {
  const on = planNextDecay(pool, rulesOf(pool), { timeZone, now });
  return on === null ? undefined : { poolId: pool.poolId, on, at: decayMoment(on, timeZone) };
}
