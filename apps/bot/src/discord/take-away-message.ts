import { findMessage, type MessageIdentity, markMessageDeleted } from "@guildhall/db/messages";
import { RESTJSONErrorCodes, Routes } from "discord.js";
import { unlessGoneOr } from "./is-gone.ts";
import type { Tools } from "./tools.ts";

/** Deletes a message that we keep, once what it shows is not there any more. One in a folded thread stays as it was. */
export async function takeAwayMessage(
  { client, context }: Tools,
  guildId: string,
  identity: MessageIdentity,
): Promise<void> {
  const standing = await findMessage(context.db, guildId, identity);
  if (!standing?.messageId) return;
  const { id, channelId, messageId } = standing;
  const route = Routes.channelMessage(channelId, messageId);
  await client.rest.delete(route).catch(unlessGoneOr(RESTJSONErrorCodes.InvalidActionOnArchivedThread));
  await markMessageDeleted(context.db, guildId, { id, now: context.clock.now() });
}
