import { noWishes, type RoleWishes } from "@guildhall/core/members";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { listLeaveRoles } from "@guildhall/db/absences";
import type { RoleHolder } from "@guildhall/db/members";
import { findPlace, getGuild, getSettings } from "@guildhall/db/settings";

/** Whoever is away has the Away role, and lacks what the guild swaps for it; whoever is back gets that again. */
export async function wishLeaveRoles(
  db: Queryable,
  guildId: string,
): Promise<(person: RoleHolder) => RoleWishes> {
  const leaves = Map.groupBy(await listLeaveRoles(db, guildId), ({ memberId }) => memberId);
  if (leaves.size === 0) return () => noWishes;
  const isOn = isFeatureOn((await getGuild(db, guildId)).modulesOff, "absences");
  const away = await findPlace(db, guildId, "away");
  const swapped = (await getSettings(db, guildId))["absences.swappedRoleIds"];
  return ({ memberId, heldRoleIds }) => {
    const own = leaves.get(memberId) ?? [];
    const taken = own.flatMap(({ takenRoleIds }) => takenRoleIds);
    const isAway = isOn && own.some(({ state }) => state === "active");
    if (!isAway) return { ...noWishes, owed: taken };
    const withheld = taken.length > 0 ? taken : swapped.filter((roleId) => heldRoleIds.includes(roleId));
    return { ...noWishes, wanted: away ? [away] : [], withheld };
  };
}
