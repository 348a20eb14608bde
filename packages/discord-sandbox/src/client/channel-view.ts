import { type APIGuildForumTag, PermissionFlagsBits } from "discord-api-types/v10";
import { canView, permissionsOf } from "../world/access.ts";
import { getMember, getUser, guildChannels } from "../world/lookup.ts";
import type { Channel, Thread } from "../world/state/channel.ts";
import type { World } from "../world/world.ts";
import type { WindowSeat } from "./choose-seat.ts";

/** A channel as one person has it in the list. */
export type ChannelView = {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly topic: string | null;
  readonly parentId: string | null;
  readonly position: number;
  readonly lastMessageId: string | null;
  readonly userLimit: number;
  readonly canWrite: boolean;
  readonly tags: readonly APIGuildForumTag[];
  readonly thread: ThreadView | null;
};

export type ThreadView = {
  readonly ownerId: string;
  readonly isArchived: boolean;
  readonly isLocked: boolean;
  readonly tagIds: readonly string[];
  readonly messageCount: number;
  readonly createdAt: string;
  /** The first words of its first message. */
  readonly preview: string;
};

const previewLength = 160;

function threadView(channel: Channel, thread: Thread): ThreadView {
  const [first] = channel.messages.values();
  return {
    ownerId: thread.ownerId,
    isArchived: thread.isArchived,
    isLocked: thread.isLocked,
    tagIds: thread.appliedTagIds,
    messageCount: channel.messages.size,
    createdAt: thread.createdAt,
    preview: (first?.payload.content ?? "").slice(0, previewLength),
  };
}

function canWrite(world: World, { guild, user }: WindowSeat, channel: Channel): boolean {
  const held = permissionsOf(world, { guild, member: getMember(guild, user.id) }, channel);
  const needed = channel.thread
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return (held & needed) !== 0n;
}

function channelView(world: World, seat: WindowSeat, channel: Channel): ChannelView {
  return {
    id: channel.id,
    type: channel.type,
    name: channel.recipientIds ? world.application.name : channel.name,
    topic: channel.topic,
    parentId: channel.parentId,
    position: channel.position,
    lastMessageId: channel.lastMessageId,
    userLimit: channel.userLimit,
    canWrite: channel.recipientIds !== undefined || canWrite(world, seat, channel),
    tags: channel.forum?.tags ?? [],
    thread: channel.thread ? threadView(channel, channel.thread) : null,
  };
}

/** Everything this person can see in the server, and their direct messages with the bot once there are any. */
export function listChannelViews(world: World, seat: WindowSeat): ChannelView[] {
  const direct = [...world.channels.values()].filter(
    ({ recipientIds, messages }) =>
      recipientIds?.includes(getUser(world, seat.user.id).id) && messages.size > 0,
  );
  const visible = guildChannels(world, seat.guild).filter((channel) => canView(world, seat.user.id, channel));
  return [...visible, ...direct].map((channel) => channelView(world, seat, channel));
}
