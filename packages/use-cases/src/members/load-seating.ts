import { profileOf } from "@guildhall/core/games";
import { countSeats, findStanding, type HouseSeats } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listHouses, listRoster, type RosterMember } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";

export type Seating = {
  /** In their order, with how full each is. */
  readonly houses: readonly HouseSeats[];
  /** With the standing of now: whoever left the server takes no seat. */
  readonly members: readonly RosterMember[];
};

/** Who sits in which house. */
export async function loadSeating(db: Queryable, guildId: string): Promise<Seating> {
  const { game } = await getGuild(db, guildId);
  const roster = await listRoster(db, guildId);
  const members = roster.map((member) => ({ ...member, standing: findStanding(member) }));
  const houses = countSeats(await listHouses(db, guildId), members, profileOf(game).houseSeats);
  return { houses, members };
}
