import { type Actor, requireRight } from "@guildhall/core";
import { type ChannelAsOf, deleteChannel } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Discord told that a channel is gone. */
export async function recordChannelDeleted(
  { db }: Context,
  actor: Actor,
  picture: ChannelAsOf,
): Promise<void> {
  requireRight(actor, "settings.edit");
  await deleteChannel(db, actor.guildId, picture);
}
