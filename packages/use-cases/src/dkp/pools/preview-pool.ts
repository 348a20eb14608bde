import { type Actor, type Hundredths, Refusal, requireRight } from "@guildhall/core";
import {
  type ChangePoolInput,
  changePool,
  isOwnPool,
  type Pool,
  planNextDecay,
  rulesOf,
  sumAmounts,
} from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { hasHistory, listPools } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { prepareDecay } from "../prepare-decay.ts";

/** What other rules of a pool would do to the points in it. */
export type PoolPreview = {
  /** The next decay by another rule than now; null where decay stays as it is, or there is none. */
  readonly decay: {
    readonly day: string;
    readonly memberCount: number;
    /** What it would take if it came now: zero or less. */
    readonly total: Hundredths;
  } | null;
};

/** What a change of rules would cost, before it is made. */
export async function previewPool(
  { db, clock }: Context,
  actor: Actor,
  input: ChangePoolInput,
): Promise<PoolPreview> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  const pools = await listPools(db, guildId);
  const own = pools.filter(isOwnPool);
  const pool = input.poolId === undefined ? own[0] : own.find(({ poolId }) => poolId === input.poolId);
  if (!pool && input.poolId !== undefined) throw new Refusal("dkp.poolNotFound");
  if (!pool) return { decay: null };
  const poolIds = pools.filter((one) => (one.gearOfPoolId ?? one.poolId) === pool.poolId);
  const known = {
    pool,
    hasHistory: await hasHistory(
      db,
      guildId,
      poolIds.map(({ poolId }) => poolId),
    ),
  };
  const changed = changePool(known, input);
  const isSame = JSON.stringify(rulesOf(changed).decay) === JSON.stringify(rulesOf(pool).decay);
  return { decay: isSame ? null : await foresee(db, guildId, { pool: changed, pools, now }) };
}

type Changed = { readonly pool: Pool; readonly pools: readonly Pool[]; readonly now: Temporal.Instant };

async function foresee(
  db: Queryable,
  guildId: string,
  { pool, pools, now }: Changed,
): Promise<PoolPreview["decay"]> {
  const rules = rulesOf(pool);
  const { timeZone } = await getGuild(db, guildId);
  const day = planNextDecay(pool, rules, { timeZone, now });
  if (rules.decay === null || day === null) return null;
  const parts = await prepareDecay(db, guildId, { pool, pools, rule: rules.decay, runId: "", at: now });
  const entries = parts.flatMap((part) => part.entries);
  const memberCount = new Set(entries.map(({ memberId }) => memberId)).size;
  return { day, memberCount, total: sumAmounts(entries) };
}
