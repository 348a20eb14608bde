import { AuditLogEvent, GatewayDispatchEvents, PermissionFlagsBits } from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import type { Actor } from "../access.ts";
import { change } from "../change.ts";
import type { Dispatch } from "../dispatch.ts";
import type { Channel } from "../state/channel.ts";
import type { Message } from "../state/message.ts";
import { timestamp, type World } from "../world.ts";
import { gatewayMessage } from "./create-message.ts";

/** https://discord.com/developers/docs/resources/message#pin-message */
const pinsPerChannel = 250;

export function pinnedMessages(channel: Channel): Message[] {
  return [...channel.messages.values()].filter((message) => message.payload.pinned).reverse();
}

/** Pins a message or takes the pin away; needs PIN_MESSAGES. */
export function setPinned(
  world: World,
  by: Actor,
  { channel, message, isPinned }: { channel: Channel; message: Message; isPinned: boolean },
): void {
  const guild = world.guilds.get(channel.guildId ?? "");
  if (message.payload.pinned === isPinned) return;
  if (isPinned && pinnedMessages(channel).length >= pinsPerChannel) refuse("tooManyPins");
  const place = { ...(guild ? { guild_id: guild.id } : {}), channel_id: channel.id };
  const to: Dispatch["to"] = { ...(guild ? { guildId: guild.id } : {}), channelId: channel.id };
  change(world, {
    by,
    ...(guild ? { needs: { guild, channel, permissions: PermissionFlagsBits.PinMessages } } : {}),
    write: () => {
      message.payload = { ...message.payload, pinned: isPinned };
    },
    audit: () =>
      guild && {
        guild,
        action: isPinned ? AuditLogEvent.MessagePin : AuditLogEvent.MessageUnpin,
        targetId: message.payload.author.id,
        options: { channel_id: channel.id, message_id: message.payload.id },
      },
    dispatch: () => [
      { t: GatewayDispatchEvents.MessageUpdate, d: gatewayMessage(world, channel, message), to },
      {
        t: GatewayDispatchEvents.ChannelPinsUpdate,
        d: { ...place, last_pin_timestamp: isPinned ? timestamp(world) : null },
        to,
      },
    ],
  });
}
