import { type Actor, requireRight } from "@guildhall/core";
import { type Game, profileOf } from "@guildhall/core/games";
import { countSeats, findStanding, type HouseSeats, type Rank, type Standing } from "@guildhall/core/members";
import { isFeatureOn } from "@guildhall/core/settings";
import { listCurrentAbsences } from "@guildhall/db/absences";
import { listHouses, listMainBuilds, listRanks, listRoster, type MainBuild } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Somebody in the guild, as the message in Discord shows it. */
export type LiveRosterRow = {
  readonly memberId: number;
  readonly name: string;
  readonly houseId: number;
  readonly rankId: number | null;
  readonly standing: Standing;
  readonly isAway: boolean;
  readonly build: Pick<MainBuild, "classKey" | "role" | "power"> | null;
};

export type LiveRoster = {
  readonly guildName: string;
  readonly game: Game;
  readonly ranks: readonly Rank[];
  readonly houses: readonly HouseSeats[];
  /** Without those who left; by house, rank and name. */
  readonly rows: readonly LiveRosterRow[];
};

/** Who is in the guild, without what only officers look at: quick enough to be read at every change. */
export async function viewLiveRoster({ db }: Context, actor: Actor): Promise<LiveRoster> {
  requireRight(actor, "members.view");
  const { guildId } = actor;
  const { name, game, modulesOff } = await getGuild(db, guildId);
  const builds = new Map((await listMainBuilds(db, guildId)).map((build) => [build.memberId, build]));
  const leaves = isFeatureOn(modulesOff, "absences") ? await listCurrentAbsences(db, guildId) : [];
  const away = new Set(leaves.filter(({ state }) => state === "active").map(({ memberId }) => memberId));
  const rows = (await listRoster(db, guildId)).map((member) => ({
    memberId: member.memberId,
    name: member.name,
    houseId: member.houseId,
    rankId: member.rankId,
    standing: findStanding(member),
    isAway: away.has(member.memberId),
    build: builds.get(member.memberId) ?? null,
  }));
  const present = rows.filter(({ standing }) => standing !== "left");
  const ranks = await listRanks(db, guildId);
  const houses = countSeats(await listHouses(db, guildId), present, profileOf(game).houseSeats);
  return { guildName: name, game, ranks, houses, rows: present.toSorted(inOrderOf({ ranks, houses })) };
}

function inOrderOf({ ranks, houses }: Pick<LiveRoster, "ranks" | "houses">) {
  const placeOf = new Map(ranks.map(({ rankId, position }) => [rankId, position]));
  const houseOf = new Map(houses.map(({ houseId, position }) => [houseId, position]));
  const house = ({ houseId }: LiveRosterRow) => houseOf.get(houseId) ?? 0;
  const place = ({ rankId }: LiveRosterRow) =>
    (rankId === null ? undefined : placeOf.get(rankId)) ?? ranks.length + 1;
  return (one: LiveRosterRow, other: LiveRosterRow) => house(one) - house(other) || place(one) - place(other);
}
