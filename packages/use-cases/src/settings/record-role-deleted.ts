import { type Actor, requireRight } from "@guildhall/core";
import { type AsOf, deleteRole } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Discord told that a role is gone: it grants nothing any more. */
export async function recordRoleDeleted(
  { db }: Context,
  actor: Actor,
  picture: AsOf<{ readonly roleId: string }>,
): Promise<void> {
  requireRight(actor, "settings.edit");
  await deleteRole(db, actor.guildId, picture);
}
