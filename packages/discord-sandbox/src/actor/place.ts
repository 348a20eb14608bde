import { ChannelType } from "discord-api-types/v10";
import { canView } from "../world/access.ts";
import { openDirectChannel } from "../world/changes/direct-channel.ts";
import { getChannel, getUser, guildChannels } from "../world/lookup.ts";
import type { Channel } from "../world/state/channel.ts";
import type { Guild } from "../world/state/guild.ts";
import type { World } from "../world/world.ts";
import { refuseInClient } from "./client-refusal.ts";
import type { Place } from "./find-command.ts";
import { findChannelId } from "./resolve-entities.ts";

/** Who acts, and where: guild and channel by name or id. `@me` is the direct message with the bot. */
export type Seat = {
  readonly userId: string;
  readonly guildId: string;
  readonly channel?: string | undefined;
};

function firstTextChannel(world: World, guild: Guild, userId: string): Channel {
  const channels = guildChannels(world, guild).filter((channel) => channel.type === ChannelType.GuildText);
  return (
    channels.find((channel) => canView(world, userId, channel)) ??
    refuseInClient("There is no channel to act in.")
  );
}

/** The channel, if the person can see it. */
export function placeOf(world: World, seat: Seat): Place {
  const user = getUser(world, seat.userId);
  if (seat.channel === "@me") return { user, channel: openDirectChannel(world, user.id) };
  const guild = world.guilds.get(seat.guildId) ?? refuseInClient("There is no such guild.");
  if (!guild.members.has(user.id)) refuseInClient(`${user.username} is not a member of ${guild.name}.`);
  if (seat.channel === undefined) return { user, channel: firstTextChannel(world, guild, user.id) };
  const channelId =
    findChannelId(world, guild, seat.channel) ?? refuseInClient(`There is no channel "${seat.channel}".`);
  const channel = getChannel(world, channelId);
  if (!canView(world, user.id, channel)) refuseInClient(`${user.username} cannot see #${channel.name}.`);
  return { user, channel };
}
