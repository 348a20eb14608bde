import { type Actor, type Hundredths, Refusal, requireRight } from "@guildhall/core";
import { type DecayRule, type Pool, rulesOf, sumAmounts, type ViewDecayInput } from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { listPools } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";
import { type DecayPart, prepareDecay } from "../prepare-decay.ts";

/** Exactly what a run would write now. */
export type DecayPreview = {
  readonly pool: Pool;
  readonly rule: DecayRule;
  readonly parts: readonly DecayPart[];
  readonly total: Hundredths;
  /** Running asks for it, so that what was read is what is written. */
  readonly previewId: string;
};

/** Who would lose what if the pool decayed now, and who is spared and why. */
export async function previewDecay(
  { db, clock }: Context,
  actor: Actor,
  { poolId }: ViewDecayInput,
): Promise<DecayPreview> {
  requireRight(actor, "dkp.adjust");
  const pools = await listPools(db, actor.guildId);
  const chosen = getDecayingPool(pools, poolId);
  return await makePreview(db, actor.guildId, { ...chosen, pools, runId: "", at: clock.now() });
}

type Decaying = { readonly pool: Pool; readonly rule: DecayRule };

/** The pool that is named, or the first that decays. */
export function getDecayingPool(pools: readonly Pool[], poolId?: number): Decaying {
  const own = pools.filter(({ gearOfPoolId }) => gearOfPoolId === null);
  const named = poolId === undefined ? own : own.filter((pool) => pool.poolId === poolId);
  if (poolId !== undefined && named.length === 0) throw new Refusal("dkp.poolNotFound");
  for (const pool of named) {
    const { decay: rule } = rulesOf(pool);
    if (rule) return { pool, rule };
  }
  throw new Refusal("dkp.noDecay");
}

type Making = Parameters<typeof prepareDecay>[2];

export async function makePreview(db: Queryable, guildId: string, making: Making): Promise<DecayPreview> {
  const { pool, rule } = making;
  const parts = await prepareDecay(db, guildId, making);
  const rows = parts.flatMap((part) =>
    part.entries.map(({ memberId, amount }) => [part.pool.poolId, memberId, amount] as const),
  );
  const total = sumAmounts(parts.map((part) => ({ amount: part.total })));
  return { pool, rule, parts, total, previewId: fingerprintOf([pool.poolId, pool.nextDecayOn, rows]) };
}
