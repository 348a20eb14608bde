import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { type ChannelAsOf, saveChannels } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { noteServerChange } from "./note-server-change.ts";

/** Discord told of a channel that is new or has changed. */
export async function recordChannel(
  { db }: Context,
  actor: Actor,
  { channel, asOf }: ChannelAsOf,
): Promise<void> {
  requireRight(actor, "settings.edit");
  await transaction(db, async (tx) => {
    await saveChannels(tx, actor.guildId, { channels: [channel], asOf });
    await noteServerChange(tx, actor.guildId, { discordId: channel.channelId, now: asOf });
  });
}
