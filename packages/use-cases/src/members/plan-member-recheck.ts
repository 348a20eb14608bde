import { type Actor, isOrderUnsure, requireRight } from "@guildhall/core";
import { recheckMember } from "@guildhall/core/members";
import { enqueueJob } from "@guildhall/db/jobs";
import { findServerMemberAsOf } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

/** News of an account that comes close after other news may be the older of the two: then Discord is asked soon. */
export async function planMemberRecheck(
  { db, clock }: Context,
  actor: Actor,
  { userId, asOf }: { readonly userId: string; readonly asOf: Temporal.Instant },
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  if (!isOrderUnsure(await findServerMemberAsOf(db, guildId, userId), asOf)) return;
  await enqueueJob(db, guildId, recheckMember(userId, clock.now()));
}
