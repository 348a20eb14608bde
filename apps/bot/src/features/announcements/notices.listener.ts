import { noticeDeletedNotices } from "@guildhall/use-cases/announcements";
import { GatewayDispatchEvents } from "discord.js";
import { defineDeletionListeners } from "#bot/discord/define-deletion-listeners.ts";
import { defineDispatchListener } from "#bot/discord/define-dispatch-listener.ts";

/** A code or the contracts of the day that somebody deletes by hand come back. */
export const noticeDeletedListeners = defineDeletionListeners(noticeDeletedNotices);

/** What stood in it comes back once the guild has said where. */
export const noticeChannelDeletedListener = defineDispatchListener({
  event: GatewayDispatchEvents.ChannelDelete,
  run: async (context, { guild_id: guildId, id: channelId }) =>
    await noticeDeletedNotices(context, { kind: "system", guildId }, { messageIds: [], channelId }),
});
