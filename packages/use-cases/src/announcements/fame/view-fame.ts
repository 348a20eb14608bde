import { type Actor, type Hundredths, hasRight, requireRight } from "@guildhall/core";
import type { Season } from "@guildhall/core/dkp";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { listHonours, type NamedHonour } from "@guildhall/db/announcements";
import {
  listMostPresent,
  listPodiums,
  listPools,
  listSeasons,
  type NamedFrozenStanding,
  type NamedPresence,
} from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Somebody who was among the first when a season ended. */
export type Champion = {
  readonly memberId: number;
  readonly userId: string | null;
  readonly name: string;
  readonly place: number;
  /** Null for whoever may not see the points of others. */
  readonly balance: Hundredths | null;
};

/** Who was part of the most events of a season, and of how many: a half one counts half. */
export type MostPresent = {
  readonly people: readonly Pick<Champion, "memberId" | "userId" | "name">[];
  readonly came: number;
  readonly of: number;
};

/** A season that is over, with the first three of each pool and whoever came to the most. */
export type SeasonOfFame = {
  readonly season: Pick<Season, "seasonId" | "number" | "name" | "endedAt">;
  readonly pools: readonly { readonly name: string; readonly champions: readonly Champion[] }[];
  /** Null where nothing of it was settled. */
  readonly mostPresent: MostPresent | null;
};

export type Fame = {
  /** The latest day first. */
  readonly honours: readonly NamedHonour[];
  /** The latest first; none where the guild counts no points. */
  readonly seasons: readonly SeasonOfFame[];
};

/** As far back as one scrolls. */
const mostHonours = 200;

const podium = 3;

/** Who the guild remembers: what officers wrote, and who stood first when a season ended. Every member reads it. */
export async function viewFame({ db }: Context, actor: Actor): Promise<Fame> {
  requireRight(actor, "members.view");
  const { guildId } = actor;
  const { modulesOff } = await getGuild(db, guildId);
  return {
    honours: await listHonours(db, guildId, { limit: mostHonours }),
    seasons: isFeatureOn(modulesOff, "dkp") ? await listSeasonsOfFame(db, actor) : [],
  };
}

async function listSeasonsOfFame(db: Queryable, actor: Actor): Promise<readonly SeasonOfFame[]> {
  const { guildId } = actor;
  const seasons = (await listSeasons(db, guildId)).filter(({ endedAt }) => endedAt !== null);
  const standings = await listPodiums(db, guildId, { places: podium });
  // Gear points are what somebody got, and no merit.
  const pools = (await listPools(db, guildId)).filter(({ gearOfPoolId }) => gearOfPoolId === null);
  const present = Map.groupBy(await listMostPresent(db, guildId), ({ seasonId }) => seasonId);
  const seesPoints = hasRight(actor, "dkp.view-all");
  return seasons
    .map(({ seasonId, number, name, endedAt }) => ({
      season: { seasonId, number, name, endedAt },
      pools: pools
        .map((pool) => ({
          name: pool.name,
          champions: standings
            .filter((one) => one.seasonId === seasonId && one.poolId === pool.poolId && one.balance > 0)
            .map((one) => toChampion(one, seesPoints)),
        }))
        .filter(({ champions }) => champions.length > 0),
      mostPresent: toMostPresent(present.get(seasonId) ?? []),
    }))
    .filter((one) => one.pools.length > 0 || one.mostPresent !== null);
}

function toChampion(
  { memberId, userId, name, place, balance }: NamedFrozenStanding,
  seesPoints: boolean,
): Champion {
  return { memberId, userId, name, place, balance: seesPoints ? balance : null };
}

function toMostPresent(rows: readonly NamedPresence[]): MostPresent | null {
  const [first] = rows;
  if (!first) return null;
  return {
    people: rows.map(({ memberId, userId, name }) => ({ memberId, userId, name })),
    came: first.creditPercent / 100,
    of: first.eventCount,
  };
}
