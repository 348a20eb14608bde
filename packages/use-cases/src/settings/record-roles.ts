import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { deleteOtherRoles, type RolesAsOf, saveRoles } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Discord was asked for all roles of the server: those not among them are gone. What is known to be newer stays. */
export async function recordRoles({ db }: Context, actor: Actor, picture: RolesAsOf): Promise<void> {
  requireRight(actor, "settings.edit");
  await transaction(db, async (tx) => {
    await saveRoles(tx, actor.guildId, picture);
    await deleteOtherRoles(tx, actor.guildId, picture);
  });
}
