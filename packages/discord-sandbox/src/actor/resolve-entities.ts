import { type APIInteractionDataResolved, ApplicationCommandOptionType } from "discord-api-types/v10";
import { permissionsOf } from "../world/access.ts";
import { storeFile, type UploadedFile } from "../world/changes/attachments.ts";
import { getChannel, getMember, getUser, guildChannels } from "../world/lookup.ts";
import { channelPayload } from "../world/payloads/channel-payload.ts";
import { bareMemberPayload } from "../world/payloads/member-payload.ts";
import { userPayload } from "../world/payloads/user-payload.ts";
import type { Guild } from "../world/state/guild.ts";
import type { World } from "../world/world.ts";
import { refuseInClient } from "./client-refusal.ts";
import type { Place } from "./find-command.ts";

/** Collects what a person points at, as `data.resolved` carries it. */
export type Resolved = {
  readonly data: APIInteractionDataResolved;
  resolve(kind: EntityKind, reference: string): string;
  /** Uploads a file for this one interaction, and gives its id. */
  attach(file: UploadedFile): string;
};

export type EntityKind = "user" | "role" | "channel" | "mentionable";

export const entityKinds: Partial<Record<ApplicationCommandOptionType, EntityKind>> = {
  [ApplicationCommandOptionType.User]: "user",
  [ApplicationCommandOptionType.Role]: "role",
  [ApplicationCommandOptionType.Channel]: "channel",
  [ApplicationCommandOptionType.Mentionable]: "mentionable",
};

function bare(reference: string): string {
  return reference.replace(/^[#@]/, "");
}

/** Somebody by id, shown name, or user name: a member of the guild, or anybody when there is none. */
export function findUserId(world: World, guild: Guild | undefined, reference: string): string | undefined {
  if (world.users.has(reference)) return reference;
  const name = bare(reference);
  const known = world.userIdsByName.get(name);
  if (known && (!guild || guild.members.has(known))) return known;
  return [...(guild?.members.keys() ?? [])].find((userId) => {
    const user = getUser(world, userId);
    return user.globalName === name || user.username === name || guild?.members.get(userId)?.nick === name;
  });
}

export function findRoleId(guild: Guild | undefined, reference: string): string | undefined {
  if (guild?.roles.has(reference)) return reference;
  return [...(guild?.roles.values() ?? [])].find((role) => role.name === bare(reference))?.id;
}

export function findChannelId(world: World, guild: Guild | undefined, reference: string): string | undefined {
  if (world.channels.has(reference)) return reference;
  return guild && guildChannels(world, guild).find((channel) => channel.name === bare(reference))?.id;
}

function addIf(id: string | undefined, add: (id: string) => string): string | undefined {
  return id === undefined ? undefined : add(id);
}

export function resolveEntities(world: World, place: Place): Resolved {
  const guild = world.guilds.get(place.channel.guildId ?? "");
  const data: APIInteractionDataResolved = {};

  function addUser(userId: string): string {
    data.users = { ...data.users, [userId]: userPayload(getUser(world, userId)) };
    const member = guild?.members.get(userId);
    if (!guild || !member) return userId;
    const permissions = String(permissionsOf(world, { guild, member }, place.channel));
    data.members = { ...data.members, [userId]: { ...bareMemberPayload(member), permissions } };
    return userId;
  }
  function addRole(roleId: string): string {
    const role = guild?.roles.get(roleId);
    if (role) data.roles = { ...data.roles, [roleId]: role };
    return roleId;
  }
  function addChannel(channelId: string): string {
    const channel = getChannel(world, channelId);
    const seat = guild ? { guild, member: getMember(guild, place.user.id) } : undefined;
    const permissions = seat ? String(permissionsOf(world, seat, channel)) : "0";
    const payload = { ...channelPayload(world, channel), permissions };
    data.channels = { ...data.channels, [channelId]: payload } as NonNullable<typeof data.channels>;
    return channelId;
  }
  function attach(file: UploadedFile): string {
    const attachment = { ...storeFile(world, place.channel, file), ephemeral: true };
    data.attachments = { ...data.attachments, [attachment.id]: attachment };
    return attachment.id;
  }
  const finders: Record<EntityKind, (reference: string) => string | undefined> = {
    user: (reference) => addIf(findUserId(world, guild, reference), addUser),
    role: (reference) => addIf(findRoleId(guild, reference), addRole),
    channel: (reference) => addIf(findChannelId(world, guild, reference), addChannel),
    mentionable: (reference) => finders.user(reference) ?? finders.role(reference),
  };
  return {
    data,
    attach,
    resolve: (kind, reference) =>
      finders[kind](reference) ?? refuseInClient(`There is no ${kind} "${reference}" here.`),
  };
}
