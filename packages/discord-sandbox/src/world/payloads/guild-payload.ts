import {
  type APIGuild,
  type APIUnavailableGuild,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  type GuildSystemChannelFlags,
  GuildVerificationLevel,
  type ThreadChannelType,
} from "discord-api-types/v10";
import { canView } from "../access.ts";
import { getMember, guildChannels } from "../lookup.ts";
import type { Channel } from "../state/channel.ts";
import type { Guild } from "../state/guild.ts";
import type { World } from "../world.ts";
import { channelPayload } from "./channel-payload.ts";
import { memberPayload } from "./member-payload.ts";
import { scheduledEventPayload } from "./scheduled-event-payload.ts";

const noSystemChannelFlags = 0 as GuildSystemChannelFlags;

/** What no guild of the sandbox makes use of. */
const unusedFields = {
  splash: null,
  discovery_splash: null,
  banner: null,
  verification_level: GuildVerificationLevel.None,
  default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
  explicit_content_filter: GuildExplicitContentFilter.Disabled,
  features: [],
  mfa_level: GuildMFALevel.None,
  application_id: null,
  system_channel_flags: noSystemChannelFlags,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  vanity_url_code: null,
  premium_tier: GuildPremiumTier.None,
  premium_subscription_count: 0,
  premium_progress_bar_enabled: false,
  max_members: 500_000,
  max_presences: null,
  max_video_channel_users: 25,
  max_stage_video_channel_users: 50,
  nsfw_level: GuildNSFWLevel.Default,
  hub_type: null,
  incidents_data: null,
  region: "deprecated",
  widget_enabled: false,
  widget_channel_id: null,
} as const;

export function guildPayload(guild: Guild): APIGuild {
  return {
    ...unusedFields,
    features: [],
    id: guild.id,
    name: guild.name,
    icon: guild.icon,
    description: guild.description,
    owner_id: guild.ownerId,
    afk_channel_id: guild.afkChannelId,
    afk_timeout: guild.afkTimeoutSeconds,
    system_channel_id: guild.systemChannelId,
    preferred_locale: guild.preferredLocale,
    roles: [...guild.roles.values()],
    emojis: [...guild.emojis.values()],
    stickers: [],
  };
}

export function unavailableGuildPayload(guild: Guild): APIUnavailableGuild {
  return { id: guild.id, unavailable: true };
}

type GatewayChannel = GatewayGuildCreateDispatchData["channels"][number];
type GatewayThread = GatewayChannel & { type: ThreadChannelType };

function isActiveThread(channel: Channel): boolean {
  return channel.thread !== undefined && !channel.thread.isArchived;
}

/** Without the presence intent a bot learns only of itself and of those in voice; with it, of everybody. */
function knownMemberIds(world: World, guild: Guild, withPresences: boolean): string[] {
  if (withPresences) return [...guild.members.keys()];
  return [...new Set([world.application.botUserId, ...guild.voiceStates.keys()])];
}

/** https://discord.com/developers/docs/events/gateway-events#guild-create */
export function guildCreatePayload(
  world: World,
  guild: Guild,
  options: { withPresences: boolean },
): GatewayGuildCreateDispatchData {
  const botUserId = world.application.botUserId;
  const channels = guildChannels(world, guild);
  const threads = channels.filter((channel) => isActiveThread(channel) && canView(world, botUserId, channel));
  return {
    ...guildPayload(guild),
    joined_at: getMember(guild, botUserId).joinedAt,
    large: guild.members.size > 250,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [...guild.voiceStates.values()].map(({ guild_id: _, member: __, ...state }) => state),
    members: knownMemberIds(world, guild, options.withPresences).map((userId) =>
      memberPayload(world, getMember(guild, userId)),
    ),
    channels: channels
      .filter((channel) => !channel.thread)
      .map((channel) => channelPayload(world, channel) as GatewayChannel),
    threads: threads.map((channel) => channelPayload(world, channel) as GatewayThread),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [...guild.scheduledEvents.values()].map((event) =>
      scheduledEventPayload(world, event),
    ),
    soundboard_sounds: [],
  };
}
