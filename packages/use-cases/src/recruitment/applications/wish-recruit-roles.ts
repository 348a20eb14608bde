import { noWishes, type RoleWishes } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import type { RoleHolder } from "@guildhall/db/members";
import { listTrialUserIds } from "@guildhall/db/recruitment";
import { getSettings } from "@guildhall/db/settings";

/** Whoever is on trial has the roles of that, or those of members where a guild has none for it, for as long as the trial lasts. */
export async function wishRecruitRoles(
  db: Queryable,
  guildId: string,
): Promise<(person: RoleHolder) => RoleWishes> {
  const onTrial = await listTrialUserIds(db, guildId);
  if (onTrial.size === 0) return () => noWishes;
  const settings = await getSettings(db, guildId);
  const ofTrial = settings["recruitment.trialRoleIds"];
  const wanted = ofTrial.length > 0 ? ofTrial : settings["members.memberRoleIds"];
  return ({ userId, standing }) =>
    onTrial.has(userId) && standing !== "left" ? { ...noWishes, wanted } : noWishes;
}
