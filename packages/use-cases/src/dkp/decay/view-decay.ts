import { type Actor, hasRight, requireRight } from "@guildhall/core";
import {
  followingDecayOn,
  isOwnPool,
  type Pool,
  type PoolRules,
  rulesOf,
  type ViewDecayInput,
} from "@guildhall/core/dkp";
import { type DecayRunRow, listDecayRuns, listPools } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { findNextDecay, type NextDecay } from "../find-next-decay.ts";
import { listDecayingPools } from "../prepare-decay.ts";
import { type ComingExpiry, foreseeExpiry, type Sight } from "./foresee-expiry.ts";
import { type DecayPreview, makePreview } from "./preview-decay.ts";

export type PoolDecay = {
  readonly pool: Pool;
  readonly rules: PoolRules;
  /** Null for a pool that does not decay. */
  readonly next: (NextDecay & { readonly followingOn: string }) | null;
  /** What a run would do now: to everybody for who may run it, else to the reader. */
  readonly preview: DecayPreview | null;
  /** What goes within a week; null for a pool whose points do not expire. */
  readonly expiry: ComingExpiry | null;
  /** The latest first. */
  readonly runs: readonly DecayRunRow[];
};

export type DecayView = {
  /** Pools that take points by themselves. */
  readonly pools: readonly Pool[];
  /** Null where no pool does. */
  readonly current: PoolDecay | null;
  readonly canRun: boolean;
};

const runCount = 20;

/** What a pool takes by itself, when, and what that was so far. */
export async function viewDecay(
  context: Context,
  actor: Actor,
  { poolId }: ViewDecayInput,
): Promise<DecayView> {
  requireRight(actor, "dkp.view-all");
  const pools = await listPools(context.db, actor.guildId);
  const fading = pools.filter((pool) => isOwnPool(pool) && isFading(rulesOf(pool)));
  const pool = fading.find((one) => one.poolId === poolId) ?? fading[0];
  const canRun = hasRight(actor, "dkp.adjust");
  const current = pool ? await viewPool(context, actor, { pool, pools }) : null;
  return { pools: fading, current, canRun };
}

const isFading = ({ decay, expiryDays }: PoolRules): boolean => decay !== null || expiryDays !== null;

type Looked = { readonly pool: Pool; readonly pools: readonly Pool[] };

async function viewPool(context: Context, actor: Actor, { pool, pools }: Looked): Promise<PoolDecay> {
  const { db, clock } = context;
  const { guildId } = actor;
  const rules = rulesOf(pool);
  const { decay: rule } = rules;
  const now = clock.now();
  const sight = await findSight(context, actor);
  const { timeZone } = await getGuild(db, guildId);
  const next = findNextDecay(pool, { timeZone, now });
  const poolIds = [pool.poolId, ...listDecayingPools(pool, pools).map(({ poolId }) => poolId)];
  const making = { pool, pools, runId: "", at: now };
  return {
    pool,
    rules,
    next: rule && next ? { ...next, followingOn: followingDecayOn(next.on, rule) } : null,
    preview: rule && withinSight(await makePreview(db, guildId, { ...making, rule }), sight),
    expiry: await foreseeExpiry(db, guildId, { pool, sight, timeZone, now }),
    runs: await listDecayRuns(db, guildId, { poolIds: [...new Set(poolIds)], limit: runCount }),
  };
}

async function findSight({ db }: Context, actor: Actor): Promise<Sight> {
  if (hasRight(actor, "dkp.adjust")) return () => true;
  const own = actor.kind === "member" ? await findActingMember(db, actor) : undefined;
  return (memberId) => memberId === own?.memberId;
}

function withinSight(preview: DecayPreview, sees: Sight): DecayPreview {
  const parts = preview.parts.map((part) => ({
    ...part,
    lines: part.lines.filter(({ memberId }) => sees(memberId)),
    entries: part.entries.filter(({ memberId }) => sees(memberId)),
  }));
  return { ...preview, parts };
}
