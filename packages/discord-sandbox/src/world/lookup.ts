import { refuse } from "../rules/discord-error.ts";
import type { Channel } from "./state/channel.ts";
import type { Guild } from "./state/guild.ts";
import type { Member } from "./state/member.ts";
import type { Message } from "./state/message.ts";
import type { User } from "./state/user.ts";
import type { World } from "./world.ts";

export function getUser(world: World, userId: string): User {
  return world.users.get(userId) ?? refuse("unknownUser");
}

export function getGuild(world: World, guildId: string): Guild {
  return world.guilds.get(guildId) ?? refuse("unknownGuild");
}

export function getChannel(world: World, channelId: string): Channel {
  return world.channels.get(channelId) ?? refuse("unknownChannel");
}

export function getMember(guild: Guild, userId: string): Member {
  return guild.members.get(userId) ?? refuse("unknownMember");
}

export function getMessage(channel: Channel, messageId: string): Message {
  return channel.messages.get(messageId) ?? refuse("unknownMessage");
}

export function getBot(world: World): User {
  return getUser(world, world.application.botUserId);
}

/** Where a channel's permissions are written: a thread has those of its parent. */
export function permissionChannel(world: World, channel: Channel): Channel {
  return channel.thread && channel.parentId ? getChannel(world, channel.parentId) : channel;
}

export function guildChannels(world: World, guild: Guild): Channel[] {
  return [...guild.channelIds].map((channelId) => getChannel(world, channelId));
}
