import { type Actor, requireRight } from "@guildhall/core";
import type { TrendInput } from "@guildhall/core/attendance";
import { isOpenPool, listGuildWeeks, type PointsTrend, type Pool, tracePoints } from "@guildhall/core/dkp";
import { listPools, listWeeksMoved, sumBalances } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** How the points of a pool came and went, week by week. */
export type PoolTrend = PointsTrend & {
  readonly pool: Pool;
  /** When each week began. */
  readonly fromAts: readonly Temporal.Instant[];
};

/** What was earned and spent each week, and whether points lose their worth: two questions to the database for each pool. */
export async function viewPointsTrend(
  { db, clock }: Context,
  actor: Actor,
  { days }: TrendInput,
): Promise<readonly PoolTrend[]> {
  requireRight(actor, "dkp.view-all");
  const { guildId } = actor;
  const { timeZone } = await getGuild(db, guildId);
  const weeks = listGuildWeeks({ now: clock.now(), days, timeZone });
  const pools = (await listPools(db, guildId)).filter(isOpenPool);
  return await Promise.all(
    pools.map(async (pool) => {
      const { poolId } = pool;
      const moved = await listWeeksMoved(db, guildId, { poolId, weeks });
      const held = await sumBalances(db, guildId, poolId);
      return { pool, fromAts: weeks.map(({ fromAt }) => fromAt), ...tracePoints(moved, held) };
    }),
  );
}
