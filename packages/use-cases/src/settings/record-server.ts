import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import {
  type ChannelsAsOf,
  deleteOtherChannels,
  deleteOtherRoles,
  type RolesAsOf,
  saveChannels,
  saveRoles,
} from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Discord told all roles and channels of the server: those not among them are gone. What is known to be newer stays. */
export async function recordServer(
  { db }: Context,
  actor: Actor,
  picture: RolesAsOf & ChannelsAsOf,
): Promise<void> {
  requireRight(actor, "settings.edit");
  await transaction(db, async (tx) => {
    await saveRoles(tx, actor.guildId, picture);
    await deleteOtherRoles(tx, actor.guildId, picture);
    await saveChannels(tx, actor.guildId, picture);
    await deleteOtherChannels(tx, actor.guildId, picture);
  });
}
