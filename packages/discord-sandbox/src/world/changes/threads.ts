import {
  type APIAuditLogChange,
  AuditLogEvent,
  ChannelType,
  GatewayDispatchEvents,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import { requireAppliedTags } from "../../rules/forum-tags.ts";
import type { Actor } from "../access.ts";
import { change } from "../change.ts";
import type { Dispatch } from "../dispatch.ts";
import { channelPayload } from "../payloads/channel-payload.ts";
import type { Channel, Thread } from "../state/channel.ts";
import type { Guild } from "../state/guild.ts";
import type { Message } from "../state/message.ts";
import { timestamp, type World } from "../world.ts";
import { emptyChannel } from "./channels.ts";
import { armArchive } from "./thread-archive.ts";
import { threadMember } from "./thread-members.ts";

export type ThreadDraft = {
  readonly guild: Guild;
  readonly parent: Channel;
  readonly name: string;
  readonly ownerId: string;
  readonly isPrivate?: boolean | undefined;
  readonly isInvitable?: boolean | undefined;
  readonly autoArchiveMinutes?: Thread["autoArchiveMinutes"] | undefined;
  readonly rateLimitSeconds?: number | undefined;
  readonly appliedTagIds?: readonly string[] | undefined;
  /** The message that the thread hangs on; it gives the thread its id. */
  readonly message?: Message | undefined;
};

function isForum(channel: Channel): boolean {
  return channel.type === ChannelType.GuildForum;
}

/** https://discord.com/developers/docs/topics/threads#permissions */
function permissionsToCreate(draft: ThreadDraft): bigint {
  if (isForum(draft.parent)) return PermissionFlagsBits.SendMessages;
  return draft.isPrivate ? PermissionFlagsBits.CreatePrivateThreads : PermissionFlagsBits.CreatePublicThreads;
}

function threadType(draft: ThreadDraft): ChannelType {
  if (draft.parent.type === ChannelType.GuildAnnouncement) return ChannelType.AnnouncementThread;
  return draft.isPrivate ? ChannelType.PrivateThread : ChannelType.PublicThread;
}

function freshThread(world: World, draft: ThreadDraft): Thread {
  const now = timestamp(world);
  return {
    ownerId: draft.ownerId,
    isArchived: false,
    isLocked: false,
    isInvitable: draft.isInvitable ?? true,
    autoArchiveMinutes: draft.autoArchiveMinutes ?? draft.parent.defaultAutoArchiveMinutes ?? 1440,
    archiveChangedAt: now,
    createdAt: now,
    appliedTagIds: [...(draft.appliedTagIds ?? [])],
    members: new Map(),
    totalMessagesSent: 0,
    cancelArchive: () => undefined,
  };
}

function buildThread(world: World, draft: ThreadDraft): Channel {
  const empty = emptyChannel(world, draft.guild.id, threadType(draft));
  const channel: Channel = {
    ...empty,
    id: draft.message?.payload.id ?? empty.id,
    name: draft.name,
    parentId: draft.parent.id,
    rateLimitSeconds: draft.rateLimitSeconds ?? draft.parent.forum?.defaultThreadRateLimitSeconds ?? 0,
    thread: freshThread(world, draft),
  };
  channel.thread?.members.set(draft.ownerId, threadMember(world, channel.id, draft.ownerId));
  return channel;
}

const parentKinds: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
]);

function threadCreated(world: World, channel: Channel): Dispatch {
  const guildId = channel.guildId ?? "";
  return {
    t: GatewayDispatchEvents.ThreadCreate,
    d: { ...channelPayload(world, channel), guild_id: guildId, newly_created: true },
    to: { guildId, channelId: channel.id },
  } as Dispatch;
}

/** Starts a thread: in a channel, under a message, or as a forum post. */
export function createThread(world: World, by: Actor, draft: ThreadDraft): Channel {
  const { guild, parent, message } = draft;
  if (!parentKinds.has(parent.type)) refuse("wrongChannelKind");
  if (message?.payload.thread) refuse("threadExists");
  return change(world, {
    by,
    needs: { guild, channel: parent, permissions: permissionsToCreate(draft) },
    write: () => {
      if (parent.forum) requireAppliedTags(parent, draft.appliedTagIds ?? []);
      const channel = buildThread(world, draft);
      world.channels.set(channel.id, channel);
      guild.channelIds.add(channel.id);
      parent.lastMessageId = parent.forum ? channel.id : parent.lastMessageId;
      if (message) message.payload.thread = channelPayload(world, channel);
      armArchive(world, channel);
      return channel;
    },
    audit: (channel) => ({
      guild,
      action: AuditLogEvent.ThreadCreate,
      targetId: channel.id,
      changes: [{ key: "name", new_value: channel.name }],
    }),
    dispatch: (channel) => [threadCreated(world, channel)],
  });
}

/** Deleting a thread always needs MANAGE_THREADS. */
export function deleteThread(
  world: World,
  by: Actor,
  { guild, channel }: { guild: Guild; channel: Channel },
): void {
  change(world, {
    by,
    needs: { guild, channel, permissions: PermissionFlagsBits.ManageThreads },
    write: () => {
      channel.thread?.cancelArchive();
      world.channels.delete(channel.id);
      guild.channelIds.delete(channel.id);
    },
    audit: () => ({
      guild,
      action: AuditLogEvent.ThreadDelete,
      targetId: channel.id,
      changes: [{ key: "name", old_value: channel.name }] as APIAuditLogChange[],
    }),
    dispatch: () => [
      {
        t: GatewayDispatchEvents.ThreadDelete,
        d: { id: channel.id, guild_id: guild.id, parent_id: channel.parentId ?? "", type: channel.type },
        to: { guildId: guild.id },
      } as Dispatch,
    ],
  });
}
