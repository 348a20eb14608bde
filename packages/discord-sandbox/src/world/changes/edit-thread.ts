import { type APIAuditLogChange, AuditLogEvent, PermissionFlagsBits } from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import { requireAppliedTags } from "../../rules/forum-tags.ts";
import { type Actor, permissionsOf } from "../access.ts";
import { change } from "../change.ts";
import { getChannel, getMember } from "../lookup.ts";
import type { Channel, Thread } from "../state/channel.ts";
import type { Guild } from "../state/guild.ts";
import type { World } from "../world.ts";
import { armArchive, setArchived, threadUpdated } from "./thread-archive.ts";

export type ThreadChanges = {
  readonly name?: string | undefined;
  readonly isArchived?: boolean | undefined;
  readonly isLocked?: boolean | undefined;
  readonly isInvitable?: boolean | undefined;
  readonly autoArchiveMinutes?: Thread["autoArchiveMinutes"] | undefined;
  readonly rateLimitSeconds?: number | undefined;
  readonly appliedTagIds?: readonly string[] | undefined;
};

export type ThreadEdit = {
  readonly guild: Guild;
  readonly channel: Channel;
  readonly changes: ThreadChanges;
};

/** The owner may rename, archive and tag; locking, slow mode and whatever is locked take MANAGE_THREADS. */
function requireMayEdit(world: World, by: Actor, { guild, channel, changes }: ThreadEdit): void {
  const thread = channel.thread;
  if (by.userId === null || !thread) return;
  const held = permissionsOf(world, { guild, member: getMember(guild, by.userId) }, channel);
  if (held & PermissionFlagsBits.ManageThreads) return;
  const isOwnersMatter =
    changes.isLocked === undefined && changes.rateLimitSeconds === undefined && !thread.isLocked;
  const mayWake = changes.isArchived === false && (held & PermissionFlagsBits.SendMessagesInThreads) !== 0n;
  if (thread.ownerId !== by.userId && !mayWake) refuse("missingPermissions");
  if (!isOwnersMatter) refuse("missingPermissions");
}

/** An archived thread takes nothing but being opened again. */
function requireOpen({ changes }: ThreadEdit, thread: Thread): void {
  if (thread.isArchived && changes.isArchived !== false) refuse("threadArchived");
}

function differences(before: Channel & { thread: Thread }, after: Channel): APIAuditLogChange[] {
  const pairs = [
    ["name", before.name, after.name],
    ["archived", before.thread.isArchived, after.thread?.isArchived],
    ["locked", before.thread.isLocked, after.thread?.isLocked],
  ] as const;
  return pairs
    .filter(([, old, next]) => old !== next)
    .map(([key, old, next]) => ({ key, old_value: old, new_value: next }) as APIAuditLogChange);
}

function write(
  world: World,
  channel: Channel,
  { thread, changes }: { thread: Thread; changes: ThreadChanges },
): void {
  channel.name = changes.name ?? channel.name;
  channel.rateLimitSeconds = changes.rateLimitSeconds ?? channel.rateLimitSeconds;
  thread.isLocked = changes.isLocked ?? thread.isLocked;
  thread.isInvitable = changes.isInvitable ?? thread.isInvitable;
  thread.autoArchiveMinutes = changes.autoArchiveMinutes ?? thread.autoArchiveMinutes;
  thread.appliedTagIds = [...(changes.appliedTagIds ?? thread.appliedTagIds)];
  if (changes.isArchived !== undefined) setArchived(world, thread, changes.isArchived);
  if (thread.isArchived) thread.cancelArchive();
  else armArchive(world, channel);
}

export function editThread(world: World, by: Actor, edit: ThreadEdit): Channel {
  const { guild, channel, changes } = edit;
  const thread = channel.thread ?? refuse("wrongChannelKind");
  requireMayEdit(world, by, edit);
  requireOpen(edit, thread);
  if (changes.appliedTagIds && channel.parentId)
    requireAppliedTags(getChannel(world, channel.parentId), changes.appliedTagIds);
  const before = { ...channel, thread: { ...thread } };
  return change(world, {
    by,
    needs: { guild, channel, permissions: 0n },
    write: () => {
      write(world, channel, { thread, changes });
      return channel;
    },
    audit: () => ({
      guild,
      action: AuditLogEvent.ThreadUpdate,
      targetId: channel.id,
      changes: differences(before, channel),
    }),
    dispatch: () => [threadUpdated(world, channel)],
  });
}
