import {
  type APIThreadMember,
  GatewayDispatchEvents,
  PermissionFlagsBits,
  type ThreadMemberFlags,
} from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import type { Actor } from "../access.ts";
import { change } from "../change.ts";
import type { Dispatch } from "../dispatch.ts";
import type { Channel } from "../state/channel.ts";
import type { Guild } from "../state/guild.ts";
import { timestamp, type World } from "../world.ts";

const noFlags = 0 as ThreadMemberFlags;

export function threadMember(world: World, threadId: string, userId: string): APIThreadMember {
  return { id: threadId, user_id: userId, join_timestamp: timestamp(world), flags: noFlags };
}

/** Somebody enters or leaves a thread. */
export function setThreadMember(
  world: World,
  by: Actor,
  seat: { guild: Guild; channel: Channel; userId: string; isMember: boolean },
): void {
  const { guild, channel, userId, isMember } = seat;
  const thread = channel.thread ?? refuse("wrongChannelKind");
  if (thread.members.has(userId) === isMember) return;
  if (thread.isArchived) refuse("threadArchived");
  const others = isMember ? PermissionFlagsBits.SendMessages : PermissionFlagsBits.ManageThreads;
  change(world, {
    by,
    needs: { guild, channel, permissions: by.userId === userId ? 0n : others },
    write: () => {
      if (isMember) thread.members.set(userId, threadMember(world, channel.id, userId));
      else thread.members.delete(userId);
    },
    dispatch: () => [threadMembersUpdated(guild, channel, { userId, isMember })],
  });
}

function threadMembersUpdated(
  guild: Guild,
  channel: Channel,
  moved: { userId: string; isMember: boolean },
): Dispatch {
  const added = channel.thread?.members.get(moved.userId);
  return {
    t: GatewayDispatchEvents.ThreadMembersUpdate,
    d: {
      id: channel.id,
      guild_id: guild.id,
      member_count: channel.thread?.members.size ?? 0,
      ...(moved.isMember && added ? { added_members: [{ ...added, presence: null }] } : {}),
      ...(moved.isMember ? {} : { removed_member_ids: [moved.userId] }),
    },
    to: { guildId: guild.id, channelId: channel.id },
  } as Dispatch;
}
