import { type Actor, requireRight } from "@guildhall/core";
import { canUndoSeasonEnd, type Pool, type Season, seasonUndoUntil } from "@guildhall/core/dkp";
import { listPodiums, listPools, listSeasons, type NamedFrozenStanding } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { findRunningSeason } from "./find-running-season.ts";
import type { RunningSeason } from "./prepare-season-end.ts";

export type Seasons = {
  /** Null before the first points. */
  readonly running: RunningSeason | null;
  readonly past: readonly PastSeason[];
  /** Pools that stand for themselves. */
  readonly pools: readonly Pool[];
};

export type PastSeason = Season & {
  /** The first three of each pool. */
  readonly podiums: readonly { readonly pool: Pool; readonly first: readonly NamedFrozenStanding[] }[];
  /** Until when its end can be taken back; null where it cannot. */
  readonly undoUntil: Temporal.Instant | null;
};

const podiumPlaces = 3;

/** The season that runs, and who stood first in those before it, the latest first. */
export async function viewSeasons({ db, clock }: Context, actor: Actor): Promise<Seasons> {
  requireRight(actor, "dkp.view-all");
  const { guildId } = actor;
  const now = clock.now();
  const seasons = await listSeasons(db, guildId);
  const pools = (await listPools(db, guildId)).filter(({ gearOfPoolId }) => gearOfPoolId === null);
  const podiums = await listPodiums(db, guildId, { places: podiumPlaces });
  const ended = seasons.slice(1);
  return {
    running: (await findRunningSeason(db, guildId, seasons)) ?? null,
    pools,
    past: ended.map((season, index) => ({
      ...season,
      podiums: toPodiums(
        pools,
        podiums.filter(({ seasonId }) => seasonId === season.seasonId),
      ),
      undoUntil: index === 0 && canUndoSeasonEnd(season, now) ? seasonUndoUntil(season) : null,
    })),
  };
}

function toPodiums(pools: readonly Pool[], standings: readonly NamedFrozenStanding[]) {
  return pools
    .map((pool) => ({ pool, first: firstOf(standings, pool) }))
    .filter(({ first }) => first.length > 0);
}

function firstOf(standings: readonly NamedFrozenStanding[], pool: Pool): readonly NamedFrozenStanding[] {
  return standings.filter(({ poolId }) => poolId === pool.poolId).slice(0, podiumPlaces);
}
