import { type Actor, requireRight, toHundredths } from "@guildhall/core";
import { hasLapsed, type Pool, planLapse, rulesOf, type Stay } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { hasEntryOfKey, listBalances, lockPools } from "@guildhall/db/dkp";
import { findMember } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { writeAdjustment } from "./write-adjustment.ts";

/**
 * Somebody is back in the server. Where that took longer than a pool waits, the account begins again at nothing; gear points go
 * with the efforts that they stand beside. Once for each return.
 */
export async function lapseBalance(
  { db, clock }: Context,
  actor: Actor,
  { memberId, ...stay }: Stay & { readonly memberId: number },
): Promise<void> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const pools = await lockPools(tx, guildId);
    if (!(await findMember(tx, guildId, memberId))) return;
    for (const pool of pools) {
      const { poolId } = pool;
      const rules = rulesOf(findRuling(pool, pools));
      if (!hasLapsed(stay, rules)) continue;
      const balances = await listBalances(tx, guildId, { poolId, memberIds: [memberId] });
      const balance = balances.get(memberId) ?? toHundredths(0);
      const entries = planLapse({ poolId, memberId, balance, floor: rules.floor, ...stay });
      const [first] = entries;
      if (!first || (await hasEntryOfKey(tx, guildId, first.idempotencyKey))) continue;
      await writeAdjustment(tx, actor, { useCase: "dkp.lapseBalance", pool, entries, now });
    }
  });
}

/** The pool whose rules hold: gear points follow those of the efforts. */
function findRuling(pool: Pool, pools: readonly Pool[]): Pool {
  return pools.find(({ poolId }) => poolId === pool.gearOfPoolId) ?? pool;
}
