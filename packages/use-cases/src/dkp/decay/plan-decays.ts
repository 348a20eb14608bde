import { type Actor, requireRight } from "@guildhall/core";
import { findDueDecay, followingDecayOn, type PoolRules, rulesOf } from "@guildhall/core/dkp";
import { isFeatureOn } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { lockPools, saveNextDecay } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { planDecayOf } from "../replan-decay.ts";

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
      const planned = planDecayOf(pool, rules, { timeZone, now });
      const nextDecayOn = isOn ? planned : passBy(planned, rules, { timeZone, now });
      if (nextDecayOn !== pool.nextDecayOn) await saveNextDecay(tx, guildId, { ...pool, nextDecayOn });
    }
  });
}

type Here = { readonly timeZone: string; readonly now: Temporal.Instant };

function passBy(planned: string | null, { decay }: PoolRules, here: Here): string | null {
  let next = planned;
  while (decay && next !== null && findDueDecay({ nextDecayOn: next }, here) !== null)
    next = followingDecayOn(next, decay);
  return next;
}
