import type { Transaction } from "@guildhall/db";
import { listLeaveRoles, saveTakenRoles } from "@guildhall/db/absences";

type Withheld = { readonly memberId: number; readonly roleIds: readonly string[] };

/** Which roles a leave takes, kept before they are taken. */
export async function keepWithheldRoles(
  tx: Transaction,
  guildId: string,
  { memberId, roleIds }: Withheld,
): Promise<void> {
  const own = await listLeaveRoles(tx, guildId, memberId);
  const leave = own.find(({ state }) => state === "active");
  if (!leave || own.some(({ takenRoleIds }) => takenRoleIds.length > 0)) return;
  await saveTakenRoles(tx, guildId, { absenceId: leave.absenceId, takenRoleIds: roleIds });
}
