import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { noteDueRoles } from "./note-due-roles.ts";

/** Ranks or the server changed: whoever has a role too many or too few is seen to, one after another. */
export async function recheckRolesOfAll({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "settings.edit");
  await transaction(db, (tx) => noteDueRoles(tx, actor.guildId, { now: clock.now() }));
}
