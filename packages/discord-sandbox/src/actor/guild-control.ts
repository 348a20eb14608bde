import {
  type APIOverwrite,
  type APIRole,
  ChannelType,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  type Locale,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { sandboxHand } from "../world/access.ts";
import { type ChannelDraft, createChannel } from "../world/changes/channels.ts";
import { setGuildAvailable } from "../world/changes/guilds.ts";
import { addMember, removeMember, setMemberRoles } from "../world/changes/members.ts";
import { setOverwrite } from "../world/changes/overwrites.ts";
import { createRole } from "../world/changes/roles.ts";
import { createScheduledEvent } from "../world/changes/scheduled-events.ts";
import { createUser } from "../world/changes/users.ts";
import { getChannel, getMember } from "../world/lookup.ts";
import type { Channel } from "../world/state/channel.ts";
import type { Guild } from "../world/state/guild.ts";
import type { Member } from "../world/state/member.ts";
import type { World } from "../world/world.ts";
import { performIn } from "./actions.ts";
import { refuseInClient } from "./client-refusal.ts";
import { type Person, personAt } from "./person.ts";
import { findChannelId, findRoleId, findUserId } from "./resolve-entities.ts";

export type PermissionName = keyof typeof PermissionFlagsBits;

export type MemberOptions = {
  /** Names of roles; those that do not exist are made, without permissions. */
  readonly roles?: readonly string[];
  readonly locale?: Locale | `${Locale}`;
  readonly nick?: string;
  readonly id?: string;
  /** Now when absent. */
  readonly joinedAt?: string;
};

export type RoleOptions = {
  readonly permissions?: readonly PermissionName[];
  readonly color?: number;
  /** Whether its holders stand apart in the list of members. */
  readonly hoist?: boolean;
  readonly id?: string;
};

export type ChannelOptions = Omit<ChannelDraft, "name" | "parentId"> & {
  /** Name of a category. */
  readonly category?: string;
};

/** An event of the server itself, in a voice channel. */
export type ScheduledOptions = {
  /** Name of a voice or stage channel. */
  readonly channel: string;
  readonly startsAt: string;
  readonly description?: string;
};

/** A guild as a test builds it: everything is found by name, and made when it is not there yet. */
export type GuildControl = {
  readonly id: string;
  readonly name: string;
  /** The state itself, to look at. */
  readonly state: Guild;
  /** The same name in two guilds is the same account. */
  member(name: string, options?: MemberOptions): Person;
  role(name: string, options?: RoleOptions): APIRole;
  channel(name: string, options?: ChannelOptions): Channel;
  scheduledEvent(name: string, options: ScheduledOptions): void;
  /** Changes what a role (by name) or member (by id) may do in a channel. */
  overwrite(channel: string, overwrite: APIOverwrite): void;
  /** False: an outage; the bot hears that the guild is unavailable. */
  setAvailable(isAvailable: boolean): void;
  /** Throws the bot out. */
  removeBot(): void;
};

export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

function ensureRole(
  world: World,
  guild: Guild,
  { name, ...options }: RoleOptions & { name: string },
): APIRole {
  const known = guild.roles.get(findRoleId(guild, name) ?? "");
  if (known) return known;
  const permissions = String(permissionBits(options.permissions ?? [])) as `${bigint}`;
  const { color = 0, hoist = false, id } = options;
  return createRole(world, sandboxHand, { guild, body: { name, permissions, color, hoist }, id });
}

function ensureMember(
  world: World,
  guild: Guild,
  { name, ...options }: MemberOptions & { name: string },
): Member {
  const locale = options.locale as Locale | undefined;
  const known = findUserId(world, guild, name) ?? findUserId(world, undefined, options.id ?? name);
  const userId = known ?? createUser(world, { name, id: options.id, locale }).id;
  if (!guild.members.has(userId)) {
    const { nick, joinedAt } = options;
    addMember(world, { guild, userId, nick, joinedAt });
  }
  const member = getMember(guild, userId);
  const added = (options.roles ?? []).map((role) => ensureRole(world, guild, { name: role }).id);
  return setMemberRoles(world, sandboxHand, { guild, member, roleIds: [...member.roleIds, ...added] });
}

function ensureChannel(
  world: World,
  guild: Guild,
  { name, category, ...draft }: ChannelOptions & { name: string },
): Channel {
  const known = findChannelId(world, guild, name);
  if (known) return getChannel(world, known);
  const parent = category ? { name: category, type: ChannelType.GuildCategory } : undefined;
  const parentId = parent ? ensureChannel(world, guild, parent).id : null;
  const fresh = { ...draft, name: name.replace(/^#/, ""), parentId };
  return createChannel(world, sandboxHand, { guild, draft: fresh });
}

function scheduleEvent(
  world: World,
  guild: Guild,
  { name, channel, startsAt, description }: ScheduledOptions & { name: string },
): void {
  const { id, type } = ensureChannel(world, guild, { name: channel });
  const isStage = type === ChannelType.GuildStageVoice;
  const entity_type = isStage
    ? GuildScheduledEventEntityType.StageInstance
    : GuildScheduledEventEntityType.Voice;
  const privacy_level = GuildScheduledEventPrivacyLevel.GuildOnly;
  const at = { channel_id: id, scheduled_start_time: startsAt };
  const body = { name, entity_type, privacy_level, ...at, ...(description && { description }) };
  createScheduledEvent(world, sandboxHand, { guild, body });
}

export function controlGuild(world: World, guild: Guild): GuildControl {
  const perform = performIn(world);
  return {
    id: guild.id,
    name: guild.name,
    state: guild,
    role: (name, options) => ensureRole(world, guild, { ...options, name }),
    channel: (name, options) => ensureChannel(world, guild, { ...options, name }),
    member(name, options) {
      const { userId } = ensureMember(world, guild, { ...options, name });
      return personAt({ userId, guildId: guild.id }, perform);
    },
    scheduledEvent: (name, options) => scheduleEvent(world, guild, { ...options, name }),
    setAvailable: (isAvailable) => setGuildAvailable(world, guild, isAvailable),
    removeBot() {
      const bot = getMember(guild, world.application.botUserId);
      removeMember(world, sandboxHand, { guild, member: bot, kind: "leave" });
    },
    overwrite(channelName, overwrite) {
      const id = findChannelId(world, guild, channelName) ?? refuseInClient(`No channel "${channelName}".`);
      const edit = { guild, channel: getChannel(world, id), overwriteId: overwrite.id, overwrite };
      setOverwrite(world, sandboxHand, edit);
    },
  };
}
