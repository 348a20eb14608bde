import { type APIChannel, ChannelType } from "discord-api-types/v10";
import { getUser } from "../lookup.ts";
import type { Channel, Forum, Thread } from "../state/channel.ts";
import type { World } from "../world.ts";
import { userPayload } from "./user-payload.ts";

function threadFields(channel: Channel, thread: Thread): object {
  return {
    parent_id: channel.parentId,
    owner_id: thread.ownerId,
    last_message_id: channel.lastMessageId,
    rate_limit_per_user: channel.rateLimitSeconds,
    message_count: channel.messages.size,
    member_count: Math.min(thread.members.size, 50),
    total_message_sent: thread.totalMessagesSent,
    applied_tags: thread.appliedTagIds,
    thread_metadata: {
      archived: thread.isArchived,
      archive_timestamp: thread.archiveChangedAt,
      auto_archive_duration: thread.autoArchiveMinutes,
      locked: thread.isLocked,
      create_timestamp: thread.createdAt,
      ...(channel.type === ChannelType.PrivateThread ? { invitable: thread.isInvitable } : {}),
    },
  };
}

function forumFields(forum: Forum): object {
  return {
    available_tags: forum.tags,
    default_reaction_emoji: forum.defaultReaction,
    default_sort_order: forum.defaultSortOrder,
    default_forum_layout: forum.defaultLayout,
    default_thread_rate_limit_per_user: forum.defaultThreadRateLimitSeconds,
  };
}

function placedFields(channel: Channel): object {
  return {
    position: channel.position,
    parent_id: channel.parentId,
    permission_overwrites: channel.overwrites,
    nsfw: channel.isNsfw,
  };
}

function textFields(channel: Channel): object {
  return {
    topic: channel.topic,
    last_message_id: channel.lastMessageId,
    rate_limit_per_user: channel.rateLimitSeconds,
    ...(channel.defaultAutoArchiveMinutes
      ? { default_auto_archive_duration: channel.defaultAutoArchiveMinutes }
      : {}),
  };
}

function voiceFields(channel: Channel): object {
  return {
    bitrate: channel.bitrate,
    user_limit: channel.userLimit,
    rtc_region: null,
    last_message_id: channel.lastMessageId,
    rate_limit_per_user: channel.rateLimitSeconds,
  };
}

function fieldsByKind(channel: Channel): object {
  if (channel.thread) return threadFields(channel, channel.thread);
  if (channel.forum)
    return { ...placedFields(channel), ...textFields(channel), ...forumFields(channel.forum) };
  switch (channel.type) {
    case ChannelType.GuildCategory:
      return placedFields(channel);
    case ChannelType.GuildVoice:
    case ChannelType.GuildStageVoice:
      return { ...placedFields(channel), ...voiceFields(channel) };
    default:
      return { ...placedFields(channel), ...textFields(channel) };
  }
}

/** The cast is the price of a state that keeps all kinds in one type; the OpenAPI check holds it to the truth. */
export function channelPayload(world: World, channel: Channel): APIChannel {
  if (channel.recipientIds) {
    const recipients = channel.recipientIds.map((userId) => userPayload(getUser(world, userId)));
    const direct = {
      id: channel.id,
      type: channel.type,
      flags: 0,
      last_message_id: channel.lastMessageId,
      recipients,
    };
    return direct as APIChannel;
  }
  const shared = { id: channel.id, type: channel.type, guild_id: channel.guildId, name: channel.name };
  return { ...shared, flags: channel.flags, ...fieldsByKind(channel) } as APIChannel;
}
