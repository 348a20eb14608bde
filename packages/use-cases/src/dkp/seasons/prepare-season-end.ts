import { type Hundredths, Refusal } from "@guildhall/core";
import {
  type Carry,
  type CarryPercent,
  carryOf,
  type KeptBalance,
  keepBalances,
  type Pool,
  type Season,
  sumAmounts,
} from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { countOpenWishes } from "@guildhall/db/wishlists";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";
import { type Ranked, rankPool } from "../rank-pool.ts";

/** Exactly what ending the season would write, for a person to read first. */
export type SeasonEndPreview = {
  readonly season: RunningSeason;
  readonly pools: readonly PoolEnd[];
  /** Open wishes, which go on or end with the season. */
  readonly wishCount: number;
  /** Fingerprint of places and balances. Ending asks for it, so that what was read is what is written. */
  readonly previewId: string;
};

/** The season that runs. The first one has no row before it ends or is named: then it has no id. */
export type RunningSeason = Pick<Season, "number" | "name" | "startedAt"> & {
  readonly seasonId: number | null;
};

export type PoolEnd = {
  readonly pool: Pool;
  readonly percent: CarryPercent;
  readonly rows: readonly (Ranked & Pick<KeptBalance, "kept">)[];
  readonly total: Hundredths;
  readonly keptTotal: Hundredths;
};

type Ending = { readonly season: RunningSeason; readonly pools: readonly Pool[]; readonly carry: Carry };

/** Who stands where in each pool, and what goes over. */
export async function prepareSeasonEnd(
  db: Queryable,
  guildId: string,
  { season, pools, carry }: Ending,
): Promise<SeasonEndPreview> {
  const known = new Set(pools.map(({ poolId }) => String(poolId)));
  if (Object.keys(carry).some((poolId) => !known.has(poolId))) throw new Refusal("dkp.poolNotFound");
  const ends: PoolEnd[] = [];
  for (const pool of pools) {
    const ranked = await rankPool(db, guildId, { pool, pools });
    ends.push(endPool(pool, ranked, carryOf(carry, pool)));
  }
  // Pools are read in the order of houses, and locked in the order of their ids: what was read stays the same.
  const shown = ends
    .toSorted((one, other) => one.pool.poolId - other.pool.poolId)
    .map(({ pool, rows }) => [
      pool.poolId,
      rows.map(({ memberId, place, balance, kept }) => [memberId, place, balance, kept]),
    ]);
  const wishCount = await countOpenWishes(db, guildId);
  return { season, pools: ends, wishCount, previewId: fingerprintOf([season.number, shown]) };
}

function endPool(pool: Pool, ranked: readonly Ranked[], percent: CarryPercent): PoolEnd {
  const kept = keepBalances(ranked, { percent, system: pool.system });
  const keptOf = new Map(kept.map((one) => [one.memberId, one.kept]));
  const rows = ranked.map((row) => ({ ...row, kept: keptOf.get(row.memberId) ?? row.balance }));
  return {
    pool,
    percent,
    rows,
    total: sumAmounts(rows.map(({ balance }) => ({ amount: balance }))),
    keptTotal: sumAmounts(kept.map((one) => ({ amount: one.kept }))),
  };
}
