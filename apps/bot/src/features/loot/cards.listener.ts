import { noticeDeletedCards } from "@guildhall/use-cases/loot";
import { GatewayDispatchEvents } from "discord.js";
import { defineDeletionListeners } from "#bot/discord/define-deletion-listeners.ts";
import { defineDispatchListener } from "#bot/discord/define-dispatch-listener.ts";

/** The card of a session that somebody deletes by hand comes back. */
export const cardDeletedListeners = defineDeletionListeners(noticeDeletedCards);

/** Cards that stood in it come back once the guild has said where. */
export const channelDeletedListener = defineDispatchListener({
  event: GatewayDispatchEvents.ChannelDelete,
  run: async (context, { guild_id: guildId, id: channelId }) =>
    await noticeDeletedCards(context, { kind: "system", guildId }, { messageIds: [], channelId }),
});
