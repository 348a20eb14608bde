import { type Actor, requireRight } from "@guildhall/core";
import type { ServerRole } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { type AsOf, saveRoles } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { noteServerChange } from "./note-server-change.ts";

/** Discord told of a role that is new or has changed. */
export async function recordRole(
  { db }: Context,
  actor: Actor,
  { role, asOf }: AsOf<{ readonly role: ServerRole }>,
): Promise<void> {
  requireRight(actor, "settings.edit");
  await transaction(db, async (tx) => {
    await saveRoles(tx, actor.guildId, { roles: [role], asOf });
    await noteServerChange(tx, actor.guildId, { discordId: role.roleId, now: asOf });
  });
}
