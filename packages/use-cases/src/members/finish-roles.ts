import { type Actor, requireRight } from "@guildhall/core";
import type { MemberInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { deleteGivenRoles } from "@guildhall/db/members";
import { forgetReturnedRoles } from "#use-cases/absences/forget-returned-roles.ts";
import type { Context } from "#use-cases/context.ts";
import type { RolesDue } from "./prepare-roles.ts";

type Done = MemberInput & Pick<RolesDue, "userId" | "take">;

/** Discord did what was due: the product answers no longer for what it took, and owes nothing that came back. */
export async function finishRoles(
  { db }: Context,
  actor: Actor,
  { memberId, userId, take }: Done,
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  await transaction(db, async (tx) => {
    await deleteGivenRoles(tx, guildId, { userId, roleIds: take });
    await forgetReturnedRoles(tx, guildId, memberId);
  });
}
