import { type Actor, requireRight } from "@guildhall/core";
import { decayMoment, isOwnPool, type Pool, planNextDecay, rulesOf } from "@guildhall/core/dkp";
import { listPools } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

export type NextDecay = {
  readonly poolId: number;
  /** The day in the guild's zone. */
  readonly on: string;
  readonly at: Temporal.Instant;
};

/** When each pool that decays does so next. */
export async function viewNextDecays({ db, clock }: Context, actor: Actor): Promise<readonly NextDecay[]> {
  requireRight(actor, "dkp.view-all");
  const { timeZone } = await getGuild(db, actor.guildId);
  const here = { timeZone, now: clock.now() };
  const pools = await listPools(db, actor.guildId);
  return pools.filter(isOwnPool).flatMap((pool) => findNextDecay(pool, here) ?? []);
}

type Here = { readonly timeZone: string; readonly now: Temporal.Instant };

/** When a pool decays next; nothing for one that does not. */
export function findNextDecay(pool: Pool, { timeZone, now }: Here): NextDecay | undefined {
  const on = planNextDecay(pool, rulesOf(pool), { timeZone, now });
  return on === null ? undefined : { poolId: pool.poolId, on, at: decayMoment(on, timeZone) };
}
