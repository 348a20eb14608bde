import { type Actor, requireRight } from "@guildhall/core";
import {
  findDueDecay,
  followingDecayOn,
  type Pool,
  type PoolRules,
  planNextDecay,
  rulesOf,
} from "@guildhall/core/dkp";
import { isFeatureOn } from "@guildhall/core/settings";
import { type Transaction, transaction } from "@guildhall/db";
import { lockPools, saveNextDecay } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/**
 * Every night: a pool that decays and has no day for it gets one, one that no longer decays loses it. While the guild has DKP
 * switched off its days pass without a run.
 */
export async function planDecays({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const pools = await lockPools(tx, guildId);
    const { timeZone, modulesOff } = await getGuild(tx, guildId);
    const isOn = isFeatureOn(modulesOff, "dkp");
    for (const pool of pools) {
      const rules = rulesOf(pool);
      const planned = planOf(pool, rules, { timeZone, now });
      const nextDecayOn = isOn ? planned : passBy(planned, rules, { timeZone, now });
      if (nextDecayOn !== pool.nextDecayOn) await saveNextDecay(tx, guildId, { ...pool, nextDecayOn });
    }
  });
}

type Replanning = { readonly pool: Pool; readonly rules: PoolRules; readonly now: Temporal.Instant };

/** For whoever changes the rules of a pool, which must be locked: the day that is planned stands while the pool decays. */
export async function replanDecay(
  tx: Transaction,
  guildId: string,
  { pool, rules, now }: Replanning,
): Promise<void> {
  const { timeZone } = await getGuild(tx, guildId);
  const nextDecayOn = planOf(pool, rules, { timeZone, now });
  if (nextDecayOn !== pool.nextDecayOn) await saveNextDecay(tx, guildId, { ...pool, nextDecayOn });
}

type Here = { readonly timeZone: string; readonly now: Temporal.Instant };

/** Gear points decay with the efforts that they stand beside, and have no day of their own. */
function planOf(pool: Pool, rules: PoolRules, here: Here): string | null {
  return pool.gearOfPoolId === null ? planNextDecay(pool, rules, here) : null;
}

function passBy(planned: string | null, { decay }: PoolRules, here: Here): string | null {
  let next = planned;
  while (decay && next !== null && findDueDecay({ nextDecayOn: next }, here) !== null)
    next = followingDecayOn(next, decay);
  return next;
}
