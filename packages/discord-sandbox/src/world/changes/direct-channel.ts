import { ChannelType } from "discord-api-types/v10";
import { sandboxHand } from "../access.ts";
import { change } from "../change.ts";
import type { Channel } from "../state/channel.ts";
import type { World } from "../world.ts";
import { emptyChannel } from "./channels.ts";

/** The direct message between the bot and a person; made when first needed, told to nobody. */
export function openDirectChannel(world: World, userId: string): Channel {
  const known = [...world.channels.values()].find((channel) => channel.recipientIds?.includes(userId));
  if (known) return known;
  const channel: Channel = { ...emptyChannel(world, undefined, ChannelType.DM), recipientIds: [userId] };
  return change(world, {
    by: sandboxHand,
    write: () => {
      world.channels.set(channel.id, channel);
      return channel;
    },
    dispatch: () => [],
  });
}
