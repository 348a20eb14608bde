import type { GatewayDispatchEvents } from "discord-api-types/v10";
import type { Dispatch } from "../dispatch.ts";
import { channelPayload } from "../payloads/channel-payload.ts";
import type { Channel } from "../state/channel.ts";
import type { World } from "../world.ts";

type ChannelEventName =
  | GatewayDispatchEvents.ChannelCreate
  | GatewayDispatchEvents.ChannelUpdate
  | GatewayDispatchEvents.ChannelDelete;

export function channelEvent(world: World, t: ChannelEventName, channel: Channel): Dispatch {
  return { t, d: channelPayload(world, channel), to: { guildId: channel.guildId } } as Dispatch;
}
