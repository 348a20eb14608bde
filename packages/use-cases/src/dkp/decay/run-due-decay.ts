import { type Actor, requireRight } from "@guildhall/core";
import { decayMoment, findDueDecay, followingDecayOn, type Pool, rulesOf } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { lockPools, saveNextDecay } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { prepareDecay } from "../prepare-decay.ts";
import { findRun } from "./find-run.ts";
import { writeDecay } from "./write-decay.ts";

/**
 * Runs the decay that has been due for longest, as of the moment that it was planned for, and plans the one after it; false
 * when none is due. What was missed is run one after the other, so each counts by itself.
 */
export async function runDueDecay({ db, clock }: Context, actor: Actor): Promise<boolean> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const pools = await lockPools(tx, guildId);
    const { timeZone } = await getGuild(tx, guildId);
    const due = findFirstDue(pools, { timeZone, now });
    if (!due) return false;
    const { pool, day } = due;
    const { decay: rule } = rulesOf(pool);
    if (rule) {
      const at = decayMoment(day, timeZone);
      // A colon, which no slip has: nobody can write a run under the name of a planned one.
      const run = { pool, pools, rule, runId: `on:${day}`, at };
      const parts = await prepareDecay(tx, guildId, run);
      if (!(await findRun(tx, guildId, run)))
        await writeDecay(tx, actor, { useCase: "dkp.runDueDecay", parts, now });
    }
    const nextDecayOn = rule && followingDecayOn(day, rule);
    await saveNextDecay(tx, guildId, { ...pool, nextDecayOn });
    return true;
  });
}

type Here = { readonly timeZone: string; readonly now: Temporal.Instant };

function findFirstDue(pools: readonly Pool[], here: Here) {
  return pools
    .flatMap((pool) => {
      const day = findDueDecay(pool, here);
      return day === null ? [] : [{ pool, day }];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.pool.poolId - b.pool.poolId))
    .at(0);
}
