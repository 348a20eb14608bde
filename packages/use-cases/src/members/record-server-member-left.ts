import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { type ServerMemberAsOf, saveServerMemberLeft } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

/** Discord told that an account left the server or was removed: from now on it opens nothing here. */
export async function recordServerMemberLeft(
  { db }: Context,
  actor: Actor,
  picture: ServerMemberAsOf,
): Promise<void> {
  requireRight(actor, "settings.edit");
  await transaction(db, (tx) => saveServerMemberLeft(tx, actor.guildId, picture));
}
