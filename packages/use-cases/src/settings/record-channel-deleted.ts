import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { type ChannelAsOf, deleteChannel } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { noteServerChange } from "./note-server-change.ts";

/** Discord told that a channel is gone. */
export async function recordChannelDeleted(
  { db }: Context,
  actor: Actor,
  picture: ChannelAsOf,
): Promise<void> {
  requireRight(actor, "settings.edit");
  await transaction(db, async (tx) => {
    await deleteChannel(tx, actor.guildId, picture);
    await noteServerChange(tx, actor.guildId, { discordId: picture.channel.channelId, now: picture.asOf });
  });
}
