import { type Right, rights, rightsToCome } from "@guildhall/core";
import type { Queryable } from "@guildhall/db";
import { listPeopleOfRoles } from "@guildhall/db/members";
import { listMemberGrants, listRoleGrants } from "@guildhall/db/settings";

/** What was granted to this person and to nobody else who is in the server. Whoever runs the server can do all anyway. */
export async function listSoleRights(
  db: Queryable,
  guildId: string,
  userId: string,
): Promise<readonly Right[]> {
  const ofRoles = await listRoleGrants(db, guildId);
  const ofMembers = await listMemberGrants(db, guildId);
  const pairs = await listPeopleOfRoles(db, guildId, [...ofRoles.keys()]);
  const forAll = ofRoles.get(guildId) ?? new Set<Right>();
  const holdersOf = (right: Right) =>
    new Set([
      ...pairs.filter(({ roleId }) => ofRoles.get(roleId)?.has(right)).map((pair) => pair.userId),
      ...[...ofMembers].filter(([, granted]) => granted.has(right)).map(([holderId]) => holderId),
    ]);
  return rights.filter((right) => {
    if (rightsToCome.has(right) || forAll.has(right)) return false;
    const holders = holdersOf(right);
    return holders.has(userId) && holders.size === 1;
  });
}
