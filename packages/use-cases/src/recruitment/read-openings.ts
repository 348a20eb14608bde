import { findStanding } from "@guildhall/core/members";
import { countVacancies, type LiveOpening } from "@guildhall/core/recruitment";
import type { Queryable } from "@guildhall/db";
import { listMainBuilds, listRoster } from "@guildhall/db/members";
import { listOpenings } from "@guildhall/db/recruitment";
import { getGameProfile } from "@guildhall/db/settings";

/** What the guild looks for, as the roster stands now, in the order of its game. Roles that the game lost are left out. */
export async function readOpenings(db: Queryable, guildId: string): Promise<readonly LiveOpening[]> {
  const openings = await listOpenings(db, guildId);
  if (openings.length === 0) return [];
  const { roles } = await getGameProfile(db, guildId);
  const known = roles.flatMap((role) => openings.filter((opening) => opening.role === role));
  return countVacancies(known, await listPlayedRoles(db, guildId));
}

/** The role of everybody who is in the guild, on trial included. */
async function listPlayedRoles(db: Queryable, guildId: string) {
  const roster = await listRoster(db, guildId);
  const here = new Set(
    roster.filter((member) => findStanding(member) !== "left").map(({ memberId }) => memberId),
  );
  const builds = await listMainBuilds(db, guildId);
  return builds.filter(({ memberId }) => here.has(memberId)).map(({ role }) => role);
}
