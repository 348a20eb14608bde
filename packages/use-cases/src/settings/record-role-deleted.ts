import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { type AsOf, deleteRole } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { noteServerChange } from "./note-server-change.ts";

/** Discord told that a role is gone: it grants nothing any more. */
export async function recordRoleDeleted(
  { db }: Context,
  actor: Actor,
  picture: AsOf<{ readonly roleId: string }>,
): Promise<void> {
  requireRight(actor, "settings.edit");
  await transaction(db, async (tx) => {
    await deleteRole(tx, actor.guildId, picture);
    await noteServerChange(tx, actor.guildId, { discordId: picture.roleId, now: picture.asOf });
  });
}
