import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import type { ServerMembersAsOf } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { savePictures } from "./save-pictures.ts";

/** Discord told who these accounts are in the server. What is known to be newer stays. */
export async function recordServerMembers(
  { db, clock }: Context,
  actor: Actor,
  picture: ServerMembersAsOf,
): Promise<void> {
  requireRight(actor, "settings.edit");
  await transaction(db, (tx) => savePictures(tx, actor.guildId, { ...picture, now: clock.now() }));
}
