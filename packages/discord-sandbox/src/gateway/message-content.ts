import { GatewayDispatchEvents, GatewayIntentBits } from "discord-api-types/v10";
import type { Dispatch } from "../world/dispatch.ts";

/**
 * Without MESSAGE_CONTENT a message of somebody else arrives empty, unless it is a direct message or mentions the bot.
 * https://discord.com/developers/docs/events/gateway#message-content-intent
 */
export function visibleData(dispatch: Dispatch, intents: number, botUserId: string): object {
  if (
    dispatch.t !== GatewayDispatchEvents.MessageCreate &&
    dispatch.t !== GatewayDispatchEvents.MessageUpdate
  )
    return dispatch.d ?? {};
  const message = dispatch.d;
  const isOpen =
    (intents & GatewayIntentBits.MessageContent) !== 0 ||
    message.guild_id === undefined ||
    message.author.id === botUserId ||
    message.mentions.some((user) => user.id === botUserId);
  return isOpen ? message : { ...message, content: "", embeds: [], attachments: [], components: [] };
}
