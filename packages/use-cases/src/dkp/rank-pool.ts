import { type Hundredths, toHundredths } from "@guildhall/core";
import { type Pool, type Priority, priorityOf, rulesOf } from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { listStandings, type Standing } from "@guildhall/db/dkp";
import { addPlaces, type Placed } from "./add-places.ts";

export type Ranked = Placed & {
  /** Null where a pool has no gear points. */
  readonly epgp: Priority | null;
};

type PoolOfMany = { readonly pool: Pool; readonly pools: readonly Pool[] };

/** The gear points that stand against a pool's efforts. */
export function findGearPool({ pool, pools }: PoolOfMany): Pool | undefined {
  return pool.system === "epgp" ? pools.find((one) => one.gearOfPoolId === pool.poolId) : undefined;
}

/** Everybody's place in a pool: by balance, and by priority where efforts stand against gear. */
export async function rankPool(
  db: Queryable,
  guildId: string,
  { pool, pools }: PoolOfMany,
): Promise<readonly Ranked[]> {
  const standings = await listStandings(db, guildId, pool.poolId);
  const gearPool = findGearPool({ pool, pools });
  if (!gearPool) return addPlaces(standings).map((placed) => ({ ...placed, epgp: null }));
  const gear = await listStandings(db, guildId, gearPool.poolId);
  return rankByPriority(standings, gear, rulesOf(pool).baseGear);
}

/** Highest priority first, equal ones by member and in one place. Who has gear points alone stands there with no effort. */
function rankByPriority(
  efforts: readonly Standing[],
  gear: readonly Standing[],
  baseGear: Hundredths,
): readonly Ranked[] {
  const gearOf = new Map(gear.map(({ memberId, balance }) => [memberId, balance]));
  const known = new Set(efforts.map(({ memberId }) => memberId));
  const others = gear.filter(({ memberId }) => !known.has(memberId));
  const rows = [...efforts, ...others.map((row) => ({ ...row, balance: toHundredths(0) }))].map((row) => {
    const own = gearOf.get(row.memberId) ?? toHundredths(0);
    return {
      ...row,
      epgp: { gear: own, priority: priorityOf({ effort: row.balance, gear: own, baseGear }) },
    };
  });
  const ordered = rows.toSorted(
    (a, b) => b.epgp.priority - a.epgp.priority || b.balance - a.balance || a.memberId - b.memberId,
  );
  return addPlaces(ordered, ({ epgp }) => epgp.priority);
}
