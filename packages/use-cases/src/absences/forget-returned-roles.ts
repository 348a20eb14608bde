import type { Transaction } from "@guildhall/db";
import { listLeaveRoles, saveTakenRoles } from "@guildhall/db/absences";

/** Whoever is back has the roles that the leave took; the next leave begins with its own. */
export async function forgetReturnedRoles(tx: Transaction, guildId: string, memberId: number): Promise<void> {
  const own = await listLeaveRoles(tx, guildId, memberId);
  if (own.some(({ state }) => state === "active")) return;
  for (const { absenceId } of own) await saveTakenRoles(tx, guildId, { absenceId, takenRoleIds: [] });
}
