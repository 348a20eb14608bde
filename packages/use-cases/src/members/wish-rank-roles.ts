import { noWishes, type RoleWishes } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listRanks, type RoleHolder } from "@guildhall/db/members";
import { findPlace } from "@guildhall/db/settings";

/**
 * Whoever has a rank has its role, and that of no other rank. Without a rank nothing is said: a guild that comes with living
 * roles loses none. The role that marks officers may stay with those above them.
 */
export async function wishRankRoles(
  db: Queryable,
  guildId: string,
): Promise<(person: RoleHolder) => RoleWishes> {
  const ranks = (await listRanks(db, guildId)).filter(({ roleId }) => roleId !== null);
  if (ranks.length === 0) return () => noWishes;
  const officers = await findPlace(db, guildId, "officers");
  const roleOf = new Map(ranks.map(({ rankId, roleId }) => [rankId, roleId]));
  const rivals = ranks.flatMap(({ roleId }) => (roleId === null || roleId === officers ? [] : [roleId]));
  return ({ rankId, standing }) => {
    if (rankId === null || standing === "left") return noWishes;
    const own = roleOf.get(rankId);
    return { ...noWishes, wanted: own ? [own] : [], rivals };
  };
}
