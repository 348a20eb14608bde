import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { Pool, Season, SeasonInput } from "@guildhall/core/dkp";
import { listFrozenStandings, listPools, listSeasons, type NamedFrozenStanding } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";

export type HallOfFame = {
  readonly season: Season;
  readonly pools: readonly { readonly pool: Pool; readonly rows: readonly NamedFrozenStanding[] }[];
};

/** Everybody who stood in a pool when the season ended. */
export async function viewHallOfFame(
  { db }: Context,
  actor: Actor,
  { seasonId }: SeasonInput,
): Promise<HallOfFame> {
  requireRight(actor, "dkp.view-all");
  const { guildId } = actor;
  const season = (await listSeasons(db, guildId)).find((one) => one.seasonId === seasonId);
  if (!season?.endedAt) throw new Refusal("dkp.seasonNotFound");
  const standings = await listFrozenStandings(db, guildId, seasonId);
  const pools = (await listPools(db, guildId)).filter(({ gearOfPoolId }) => gearOfPoolId === null);
  return {
    season,
    pools: pools
      .map((pool) => ({ pool, rows: standings.filter(({ poolId }) => poolId === pool.poolId) }))
      .filter(({ rows }) => rows.length > 0),
  };
}
