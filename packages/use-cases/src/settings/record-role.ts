import { type Actor, requireRight } from "@guildhall/core";
import type { ServerRole } from "@guildhall/core/settings";
import { type AsOf, saveRoles } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Discord told of a role that is new or has changed. */
export async function recordRole(
  { db }: Context,
  actor: Actor,
  { role, asOf }: AsOf<{ readonly role: ServerRole }>,
): Promise<void> {
  requireRight(actor, "settings.edit");
  await saveRoles(db, actor.guildId, { roles: [role], asOf });
}
