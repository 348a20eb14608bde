import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { findForeignGuildOfChannel } from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";
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
  const { guildId } = actor;
  const { channelId: discordId } = picture.channel;
  await transaction(db, async (tx) => {
    await deleteChannel(tx, guildId, picture);
    await noteServerChange(tx, guildId, { discordId, now: picture.asOf });
    const foreignGuildId = await findForeignGuildOfChannel(tx, guildId, discordId);
    // Its channel is made anew.
    if (foreignGuildId !== undefined)
      await recordFact(tx, { name: "diplomacy.foreignGuildChanged", guildId, foreignGuildId }, picture.asOf);
  });
}
