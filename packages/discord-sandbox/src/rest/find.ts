import { refuse } from "../rules/discord-error.ts";
import { requireRights } from "../world/access.ts";
import { getChannel, getGuild } from "../world/lookup.ts";
import type { Channel } from "../world/state/channel.ts";
import type { Guild } from "../world/state/guild.ts";
import type { Call } from "./route.ts";

/** The guild of the path, if the bot is in it. */
export function guildOf(call: Call): Guild {
  const guild = getGuild(call.world, call.param("guild"));
  return guild.members.has(call.actor.userId ?? "") ? guild : refuse("missingAccess");
}

/** The channel of the path, if the bot may see it. */
export function channelOf(call: Call): Channel {
  const channel = getChannel(call.world, call.param("channel"));
  const guild = call.world.guilds.get(channel.guildId ?? "");
  if (guild) requireRights(call.world, call.actor, { guild, channel, permissions: 0n });
  return channel;
}

/** A guild's channel: direct messages have no permissions, threads, or settings. */
export function guildChannelOf(call: Call): { channel: Channel; guild: Guild } {
  const channel = channelOf(call);
  return { channel, guild: call.world.guilds.get(channel.guildId ?? "") ?? refuse("wrongChannelKind") };
}

/** How many entries a list call asks for. */
export function limitOf(query: URLSearchParams, limits: { standard: number; max: number }): number {
  const asked = Number(query.get("limit") ?? limits.standard);
  return Number.isInteger(asked) ? Math.min(Math.max(asked, 1), limits.max) : limits.standard;
}
