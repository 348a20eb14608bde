import { type Actor, requireRight } from "@guildhall/core";
import { decayMoment, expiryCutoff, expiryKeys, planExpiry, rulesOf } from "@guildhall/core/dkp";
import { isFeatureOn } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { listAgeingAccounts, listEntriesOfKeys, lockPools } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { writeAdjustment } from "../write-adjustment.ts";

/** Every night, after decay: what is older than its pool keeps and nobody spent is gone. A night that comes twice takes nothing twice. */
export async function expirePoints(
  { db, clock }: Context,
  actor: Actor,
  { day }: { readonly day: string },
): Promise<void> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const pools = await lockPools(tx, guildId);
    const { timeZone, modulesOff } = await getGuild(tx, guildId);
    if (!isFeatureOn(modulesOff, "dkp")) return;
    const at = decayMoment(day, timeZone);
    for (const pool of pools) {
      const { expiryDays } = rulesOf(pool);
      if (expiryDays === null || pool.gearOfPoolId !== null) continue;
      const cutoff = expiryCutoff(at, { timeZone, expiryDays });
      const accounts = await listAgeingAccounts(tx, guildId, { poolId: pool.poolId, cutoff });
      const entries = planExpiry({ poolId: pool.poolId, day, at }, accounts);
      const known = await listEntriesOfKeys(tx, guildId, expiryKeys({ poolId: pool.poolId, day }));
      if (entries.length === 0 || known.length > 0) continue;
      await writeAdjustment(tx, actor, { useCase: "dkp.expirePoints", pool, entries, now });
    }
  });
}
