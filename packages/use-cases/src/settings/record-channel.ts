import { type Actor, requireRight } from "@guildhall/core";
import { type ChannelAsOf, saveChannels } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Discord told of a channel that is new or has changed. */
export async function recordChannel(
  { db }: Context,
  actor: Actor,
  { channel, asOf }: ChannelAsOf,
): Promise<void> {
  requireRight(actor, "settings.edit");
  await saveChannels(db, actor.guildId, { channels: [channel], asOf });
}
