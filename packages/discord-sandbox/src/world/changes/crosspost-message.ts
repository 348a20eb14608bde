import { ChannelType, GatewayDispatchEvents, MessageFlags, PermissionFlagsBits } from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import type { Actor } from "../access.ts";
import { change } from "../change.ts";
import type { Channel } from "../state/channel.ts";
import type { Message } from "../state/message.ts";
import type { World } from "../world.ts";
import { gatewayMessage } from "./create-message.ts";

type Crosspost = { readonly channel: Channel; readonly message: Message };

/** Once, and only from an announcement channel. https://discord.com/developers/docs/resources/message#crosspost-message */
export function crosspostMessage(world: World, by: Actor, { channel, message }: Crosspost): Message {
  const guild = world.guilds.get(channel.guildId ?? "");
  const flags = message.payload.flags ?? 0;
  if (!guild || channel.type !== ChannelType.GuildAnnouncement) refuse("wrongChannelKind");
  if ((flags & MessageFlags.Crossposted) !== 0) refuse("alreadyCrossposted");
  return change(world, {
    by,
    needs: { guild, channel, permissions: PermissionFlagsBits.SendMessages },
    write: () => {
      message.payload = { ...message.payload, flags: flags | MessageFlags.Crossposted };
      return message;
    },
    dispatch: () => [
      {
        t: GatewayDispatchEvents.MessageUpdate,
        d: gatewayMessage(world, channel, message),
        to: { guildId: guild.id, channelId: channel.id },
      },
    ],
  });
}
