import { noWishes, type RoleWishes } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listRanks, type RoleHolder } from "@guildhall/db/members";
import { findPlace, getSettings } from "@guildhall/db/settings";

/**
 * Whoever has a rank has its role, and that of no other rank. Without a rank nothing is said: a guild that comes with living
 * roles loses none. What also marks officers, or those whom an officer welcomed, stays beside any rank.
 */
export async function wishRankRoles(
  db: Queryable,
  guildId: string,
): Promise<(person: RoleHolder) => RoleWishes> {
  const ranks = (await listRanks(db, guildId)).filter(({ roleId }) => roleId !== null);
  if (ranks.length === 0) return () => noWishes;
  const shared = await listSharedRoles(db, guildId);
  const roleOf = new Map(ranks.map(({ rankId, roleId }) => [rankId, roleId]));
  const rivals = ranks.flatMap(({ roleId }) => (roleId === null || shared.has(roleId) ? [] : [roleId]));
  return ({ rankId, standing }) => {
    if (rankId === null || standing === "left") return noWishes;
    const own = roleOf.get(rankId);
    return { ...noWishes, wanted: own ? [own] : [], rivals };
  };
}

/** Roles that mean something else too. */
async function listSharedRoles(db: Queryable, guildId: string): Promise<ReadonlySet<string | undefined>> {
  const settings = await getSettings(db, guildId);
  const ofWelcome = [
    "members.memberRoleIds",
    "members.allyRoleIds",
    "members.guestRoleIds",
    "recruitment.trialRoleIds",
  ] as const;
  return new Set([await findPlace(db, guildId, "officers"), ...ofWelcome.flatMap((key) => settings[key])]);
}
