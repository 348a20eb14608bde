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
import { listStandings } from "@guildhall/db/dkp";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";
import { addPlaces, type Placed } from "./add-places.ts";

/** Exactly what ending the season would write, for a person to read first. */
export type SeasonEndPreview = {
  readonly season: RunningSeason;
  readonly pools: readonly PoolEnd[];
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
  readonly rows: readonly (Placed & Pick<KeptBalance, "kept">)[];
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
    const placed = addPlaces(await listStandings(db, guildId, pool.poolId));
    ends.push(endPool(pool, placed, carryOf(carry, pool)));
  }
  const shown = ends.map(({ pool, rows }) => [
    pool.poolId,
    rows.map(({ memberId, balance, kept }) => [memberId, balance, kept]),
  ]);
  return { season, pools: ends, previewId: fingerprintOf([season.number, shown]) };
}

function endPool(pool: Pool, placed: readonly Placed[], percent: CarryPercent): PoolEnd {
  const kept = keepBalances(placed, { percent, system: pool.system });
  const keptOf = new Map(kept.map((one) => [one.memberId, one.kept]));
  const rows = placed.map((row) => ({ ...row, kept: keptOf.get(row.memberId) ?? row.balance }));
  return {
    pool,
    percent,
    rows,
    total: sumAmounts(rows.map(({ balance }) => ({ amount: balance }))),
    keptTotal: sumAmounts(kept.map((one) => ({ amount: one.kept }))),
  };
}
