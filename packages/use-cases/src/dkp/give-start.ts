import { type Actor, requireRight } from "@guildhall/core";
import { type Pool, planStart, rulesOf } from "@guildhall/core/dkp";
import type { MemberInput } from "@guildhall/core/members";
import { isFeatureOn } from "@guildhall/core/settings";
import { type Transaction, transaction } from "@guildhall/db";
import { hasBegun, lockFirstPool, lockPools } from "@guildhall/db/dkp";
import { findRosterMember } from "@guildhall/db/members";
import { getGuild, lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { writeAdjustment } from "./write-adjustment.ts";

/**
 * Somebody became a full member: the pools of the house give what an account begins with. Once ever in a pool, and never to an
 * account that a sheet opened.
 */
export async function giveStart(
  { db, clock }: Context,
  actor: Actor,
  { memberId }: MemberInput,
): Promise<void> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    // Whoever takes the member out again holds the same lock: there may be no pool yet to wait for.
    await lockGuild(tx, guildId);
    const all = await lockPools(tx, guildId);
    const member = await findRosterMember(tx, guildId, memberId);
    const { modulesOff } = await getGuild(tx, guildId);
    const isMember = member && member.userId !== null && member.standing === "active";
    if (!isMember || !isFeatureOn(modulesOff, "dkp")) return;
    for (const pool of await listGiving(tx, guildId, { all, houseId: member.houseId })) {
      const { poolId } = pool;
      if (await hasBegun(tx, guildId, { poolId, memberId })) continue;
      const entries = [planStart({ poolId, memberId, amount: rulesOf(pool).start, at: now })];
      await writeAdjustment(tx, actor, { useCase: "dkp.giveStart", pool, entries, now });
    }
  });
}

type Of = { readonly all: readonly Pool[]; readonly houseId: number };

/** The house's pools that give something; its first one is made at need. */
async function listGiving(tx: Transaction, guildId: string, { all, houseId }: Of): Promise<readonly Pool[]> {
  const own = all.filter((pool) => pool.houseId === houseId && pool.gearOfPoolId === null);
  const pools = own.length > 0 ? own : [await lockFirstPool(tx, guildId, houseId)];
  return pools.filter((pool) => rulesOf(pool).start > 0);
}
