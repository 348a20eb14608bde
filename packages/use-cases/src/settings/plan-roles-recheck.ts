import { type Actor, isOrderUnsure, requireRight } from "@guildhall/core";
import { recheckRoles } from "@guildhall/core/settings";
import { enqueueJob } from "@guildhall/db/jobs";
import { findRoleAsOf } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** News of a role that comes close after other news may be the older of the two: then Discord is asked soon. */
export async function planRolesRecheck(
  { db, clock }: Context,
  actor: Actor,
  { roleId, asOf }: { readonly roleId: string; readonly asOf: Temporal.Instant },
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  if (!isOrderUnsure(await findRoleAsOf(db, guildId, roleId), asOf)) return;
  await enqueueJob(db, guildId, recheckRoles(clock.now()));
}
