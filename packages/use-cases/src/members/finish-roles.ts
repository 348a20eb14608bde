import { type Actor, requireRight } from "@guildhall/core";
import type { MemberInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { deleteGivenRoles } from "@guildhall/db/members";
import { forgetReturnedRoles } from "#use-cases/absences/forget-returned-roles.ts";
import type { Context } from "#use-cases/context.ts";
import type { RolesDue } from "./prepare-roles.ts";

type Done = MemberInput & Pick<RolesDue, "userId" | "take" | "owed">;

/** Discord did what was due: the product answers no longer for what it took, and owes nothing that came back. */
export async function finishRoles(
  { db }: Context,
  actor: Actor,
  { memberId, userId, take, owed }: Done,
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  await transaction(db, async (tx) => {
    await deleteGivenRoles(tx, guildId, { userId, roleIds: take });
    // A leave that ended while its roles were still being taken has had none of them back.
    if (owed.length > 0) await forgetReturnedRoles(tx, guildId, memberId);
  });
}
