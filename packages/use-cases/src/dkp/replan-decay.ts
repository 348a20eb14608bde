import { type Pool, type PoolRules, planNextDecay } from "@guildhall/core/dkp";
import type { Transaction } from "@guildhall/db";
import { saveNextDecay } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";

type Replanning = { readonly pool: Pool; readonly rules: PoolRules; readonly now: Temporal.Instant };

/** For whoever changes the rules of a pool, which must be locked: the day that is planned stands while the pool decays. */
export async function replanDecay(
  tx: Transaction,
  guildId: string,
  { pool, rules, now }: Replanning,
): Promise<void> {
  const { timeZone } = await getGuild(tx, guildId);
  const nextDecayOn = planDecayOf(pool, rules, { timeZone, now });
  if (nextDecayOn !== pool.nextDecayOn) await saveNextDecay(tx, guildId, { ...pool, nextDecayOn });
}

type Here = { readonly timeZone: string; readonly now: Temporal.Instant };

/** Gear points decay with the efforts that they stand beside, and have no day of their own. */
export function planDecayOf(pool: Pool, rules: PoolRules, here: Here): string | null {
  return pool.gearOfPoolId === null ? planNextDecay(pool, rules, here) : null;
}
