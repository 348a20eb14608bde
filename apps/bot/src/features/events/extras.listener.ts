import type { Context } from "@guildhall/use-cases";
import {
  noteExtraGone,
  noticeDeletedMessages,
  noticeExtraChanged,
  recheckExtras,
} from "@guildhall/use-cases/events";
import { GatewayDispatchEvents } from "discord.js";
import { defineDispatchListener } from "#bot/discord/define-dispatch-listener.ts";

/** What was made for an event and is deleted by hand is not made again: whoever deleted it wanted that. */
export const extraListeners = [
  defineDispatchListener({
    event: GatewayDispatchEvents.ThreadDelete,
    async run(context, { guild_id: guildId, id }) {
      await noteGone(context, guildId, id);
      // A post goes with the card that it begins with, which has the same id.
      await noticeDeletedMessages(context, { kind: "system", guildId }, { messageIds: [id] });
    },
  }),
  defineDispatchListener({
    event: GatewayDispatchEvents.ChannelDelete,
    async run(context, { guild_id: guildId, id: channelId }) {
      await noteGone(context, guildId, channelId);
      // Cards that stood in it find another channel.
      await noticeDeletedMessages(context, { kind: "system", guildId }, { messageIds: [], channelId });
    },
  }),
  defineDispatchListener({
    event: GatewayDispatchEvents.GuildRoleDelete,
    run: async (context, { guild_id, role_id }) => await noteGone(context, guild_id, role_id),
  }),
  defineDispatchListener({
    event: GatewayDispatchEvents.GuildScheduledEventDelete,
    run: async (context, { guild_id, id }) => await noteGone(context, guild_id, id),
  }),
  // What somebody changed by hand is made again as the event is.
  defineDispatchListener({
    event: GatewayDispatchEvents.GuildScheduledEventUpdate,
    run: async (context, { guild_id: guildId, id }) =>
      await noticeExtraChanged(context, { kind: "system", guildId }, { discordId: id }),
  }),
  // What was done to them while the bot was away is found out when it sees the server again.
  defineDispatchListener({
    event: GatewayDispatchEvents.GuildCreate,
    run: async (context, { id: guildId }) => await recheckExtras(context, { kind: "system", guildId }),
  }),
];

async function noteGone(context: Context, guildId: string, discordId: string): Promise<void> {
  await noteExtraGone(context, { kind: "system", guildId }, { discordId });
}
