import { Refusal } from "@guildhall/core";
import type { PlaceObstacle, ServerNow, ServerThing } from "@guildhall/core/settings";
import {
  ChannelType,
  type Client,
  type Guild,
  type GuildBasedChannel,
  type GuildMember,
  PermissionFlagsBits,
  type Role,
} from "discord.js";

/** What the gateway told of the server so far; discord.js keeps all its channels and roles. */
export async function readServerNow(client: Client<true>, guildId: string): Promise<ServerNow> {
  const guild = client.guilds.cache.get(guildId);
  if (!guild) throw new Refusal("common.guildNotFound");
  const bot = guild.members.me ?? (await guild.members.fetchMe());
  return {
    things: [...listChannels(guild, bot), ...listRoles(guild, bot)],
    canMakeChannels: bot.permissions.has(PermissionFlagsBits.ManageChannels),
    canMakeRoles: bot.permissions.has(PermissionFlagsBits.ManageRoles),
    canReadAuditLog: bot.permissions.has(PermissionFlagsBits.ViewAuditLog),
  };
}

/** Other kinds of channels are no place for anything that we do. */
const channelKinds: Partial<Record<ChannelType, Exclude<ServerThing["kind"], "role">>> = {
  [ChannelType.GuildText]: "text-channel",
  [ChannelType.GuildAnnouncement]: "text-channel",
  [ChannelType.GuildVoice]: "voice-channel",
  [ChannelType.GuildForum]: "forum-channel",
  [ChannelType.GuildCategory]: "category",
};

/** What the bot does in a channel of each kind: it writes cards, or only has to see who is there. */
const neededPermissions = {
  "text-channel": [
    PermissionFlagsBits.ViewChannel,
    PermissionFlagsBits.SendMessages,
    PermissionFlagsBits.EmbedLinks,
  ],
  "voice-channel": [PermissionFlagsBits.ViewChannel],
  "forum-channel": [
    PermissionFlagsBits.ViewChannel,
    PermissionFlagsBits.SendMessages,
    PermissionFlagsBits.EmbedLinks,
    PermissionFlagsBits.SendMessagesInThreads,
    PermissionFlagsBits.ManageThreads,
  ],
  category: [],
} as const;

function listChannels(guild: Guild, bot: GuildMember): readonly ServerThing[] {
  return [...guild.channels.cache.values()].flatMap((channel) => {
    const kind = channelKinds[channel.type];
    if (!kind) return [];
    const obstacle = mayUse(channel, bot, neededPermissions[kind]) ? null : "settings.closedToBot";
    return [{ discordId: channel.id, name: channel.name, kind, obstacle }];
  });
}

function mayUse(channel: GuildBasedChannel, bot: GuildMember, needed: readonly bigint[]): boolean {
  return channel.permissionsFor(bot).has([...needed]);
}

function listRoles(guild: Guild, bot: GuildMember): readonly ServerThing[] {
  return [...guild.roles.cache.values()].map((role) => ({
    discordId: role.id,
    name: role.name,
    kind: "role",
    obstacle: obstacleOf(role, bot),
  }));
}

function obstacleOf(role: Role, bot: GuildMember): PlaceObstacle | null {
  // Everybody has @everyone; a managed role belongs to a bot, to boosters or to a subscription.
  if (role.managed || role.id === role.guild.id) return "settings.roleGivenByDiscord";
  return bot.roles.highest.comparePositionTo(role) > 0 ? null : "settings.roleAboveBot";
}
