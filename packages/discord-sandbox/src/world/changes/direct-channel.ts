import { ChannelType, GatewayDispatchEvents } from "discord-api-types/v10";
import { sandboxHand } from "../access.ts";
import { change } from "../change.ts";
import type { Dispatch } from "../dispatch.ts";
import { channelPayload } from "../payloads/channel-payload.ts";
import type { Channel } from "../state/channel.ts";
import type { World } from "../world.ts";
import { emptyChannel } from "./channels.ts";

/** The direct message between the bot and a person; made when first needed. */
export function openDirectChannel(world: World, userId: string): Channel {
  const known = [...world.channels.values()].find((channel) => channel.recipientIds?.includes(userId));
  if (known) return known;
  return change(world, {
    by: sandboxHand,
    write: () => {
      const channel: Channel = { ...emptyChannel(world, undefined, ChannelType.DM), recipientIds: [userId] };
      world.channels.set(channel.id, channel);
      return channel;
    },
    dispatch: (channel) => [
      { t: GatewayDispatchEvents.ChannelCreate, d: channelPayload(world, channel), to: {} } as Dispatch,
    ],
  });
}
