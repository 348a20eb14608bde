import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { type ServerMembersAsOf, saveServerMembers } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

/** Discord told who these accounts are in the server. What is known to be newer stays. */
export async function recordServerMembers(
  { db }: Context,
  actor: Actor,
  picture: ServerMembersAsOf,
): Promise<void> {
  requireRight(actor, "settings.edit");
  await transaction(db, (tx) => saveServerMembers(tx, actor.guildId, picture));
}
