import {
  type APIAuditLogChange,
  type APIOverwrite,
  AuditLogEvent,
  ChannelType,
  GatewayDispatchEvents,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import type { Actor } from "../access.ts";
import { change } from "../change.ts";
import { getChannel, guildChannels } from "../lookup.ts";
import type { Channel, Forum } from "../state/channel.ts";
import type { Guild } from "../state/guild.ts";
import type { World } from "../world.ts";
import { channelEvent } from "./channel-event.ts";
import { requireHeld } from "./overwrites.ts";

/** https://discord.com/developers/docs/resources/guild#create-guild-channel */
const channelsPerGuild = 500;

export type ChannelDraft = Partial<Omit<Channel, "guildId" | "messages" | "forum" | "thread">> & {
  readonly name: string;
  readonly forum?: Partial<Forum> | undefined;
};

const textKinds: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
]);

/** Text channels speak lower case with dashes; Discord rewrites the name, it does not refuse it. */
function channelName(type: ChannelType, name: string): string {
  return textKinds.has(type) ? name.trim().toLowerCase().replace(/\s+/g, "-") : name.trim();
}

export function emptyChannel(world: World, guildId: string | undefined, type: ChannelType): Channel {
  return {
    id: world.nextId(),
    type,
    ...(guildId ? { guildId } : {}),
    name: "",
    topic: null,
    position: 0,
    parentId: null,
    isNsfw: false,
    overwrites: [],
    rateLimitSeconds: 0,
    bitrate: 64_000,
    userLimit: 0,
    flags: 0,
    defaultAutoArchiveMinutes: null,
    messages: new Map(),
    lastMessageId: null,
  };
}

const emptyForum: Forum = {
  tags: [],
  defaultReaction: null,
  defaultSortOrder: null,
  defaultLayout: 0,
  defaultThreadRateLimitSeconds: 0,
};

/** Where it was created, a channel takes over the overwrites of its category unless it brings its own. */
function inheritedOverwrites(world: World, draft: ChannelDraft): APIOverwrite[] {
  if (draft.overwrites) return draft.overwrites;
  return draft.parentId ? structuredClone(getChannel(world, draft.parentId).overwrites) : [];
}

function requireRoom(guild: Guild): void {
  if (guild.channelIds.size >= channelsPerGuild) refuse("tooManyChannels");
}

export function createChannel(
  world: World,
  by: Actor,
  { guild, draft }: { guild: Guild; draft: ChannelDraft },
): Channel {
  requireRoom(guild);
  const type = draft.type ?? ChannelType.GuildText;
  return change(world, {
    by,
    needs: { guild, permissions: PermissionFlagsBits.ManageChannels },
    write: () => {
      if (draft.overwrites) requireHeld(world, by, { guild, overwrites: draft.overwrites });
      const { forum, ...fields } = draft;
      const channel: Channel = {
        ...emptyChannel(world, guild.id, type),
        position: guild.channelIds.size,
        ...fields,
        name: channelName(type, draft.name),
        overwrites: inheritedOverwrites(world, draft),
        ...(type === ChannelType.GuildForum ? { forum: { ...emptyForum, ...forum } } : {}),
      };
      world.channels.set(channel.id, channel);
      guild.channelIds.add(channel.id);
      return channel;
    },
    audit: (channel) => ({
      guild,
      action: AuditLogEvent.ChannelCreate,
      targetId: channel.id,
      changes: [{ key: "name", new_value: channel.name }],
    }),
    dispatch: (channel) => [channelEvent(world, GatewayDispatchEvents.ChannelCreate, channel)],
  });
}

export type ChannelChanges = Partial<
  Pick<
    Channel,
    | "name"
    | "topic"
    | "position"
    | "parentId"
    | "isNsfw"
    | "overwrites"
    | "rateLimitSeconds"
    | "bitrate"
    | "userLimit"
    | "flags"
    | "defaultAutoArchiveMinutes"
  >
> & { readonly forum?: Partial<Forum> };

/** Changes of a channel, the audit log's way: which field, from what, to what. */
function channelDifferences(before: Channel, after: Channel): APIAuditLogChange[] {
  const keys = ["name", "topic", "bitrate"] as const;
  return keys
    .filter((key) => before[key] !== after[key])
    .map((key) => ({ key, old_value: before[key], new_value: after[key] }) as APIAuditLogChange);
}

export function editChannel(
  world: World,
  by: Actor,
  edit: { guild: Guild; channel: Channel; changes: ChannelChanges },
): Channel {
  const { guild, channel, changes } = edit;
  const before = { ...channel };
  const roles = changes.overwrites ? PermissionFlagsBits.ManageRoles : 0n;
  return change(world, {
    by,
    needs: { guild, channel, permissions: PermissionFlagsBits.ManageChannels | roles },
    write: () => {
      if (changes.overwrites) requireHeld(world, by, { guild, overwrites: changes.overwrites });
      const { forum, ...fields } = changes;
      Object.assign(channel, fields);
      channel.name = channelName(channel.type, channel.name);
      if (channel.forum) channel.forum = { ...channel.forum, ...forum };
      return channel;
    },
    audit: () => ({
      guild,
      action: AuditLogEvent.ChannelUpdate,
      targetId: channel.id,
      changes: channelDifferences(before, channel),
    }),
    dispatch: () => [channelEvent(world, GatewayDispatchEvents.ChannelUpdate, channel)],
  });
}

/** A channel takes its threads with it; a category leaves its channels behind. */
export function deleteChannel(
  world: World,
  by: Actor,
  { guild, channel }: { guild: Guild; channel: Channel },
): void {
  const children = guildChannels(world, guild).filter((each) => each.parentId === channel.id);
  change(world, {
    by,
    needs: { guild, channel, permissions: PermissionFlagsBits.ManageChannels },
    write: () => {
      for (const each of [channel, ...children.filter((child) => child.thread)]) {
        each.thread?.cancelArchive();
        world.channels.delete(each.id);
        guild.channelIds.delete(each.id);
      }
      const orphans = children.filter((child) => !child.thread);
      for (const orphan of orphans) orphan.parentId = null;
      return orphans;
    },
    audit: () => ({
      guild,
      action: AuditLogEvent.ChannelDelete,
      targetId: channel.id,
      changes: [{ key: "name", old_value: channel.name }],
    }),
    dispatch: (orphans) => [
      channelEvent(world, GatewayDispatchEvents.ChannelDelete, channel),
      ...orphans.map((orphan) => channelEvent(world, GatewayDispatchEvents.ChannelUpdate, orphan)),
    ],
  });
}
