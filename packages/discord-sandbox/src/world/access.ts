import { PermissionFlagsBits } from "discord-api-types/v10";
import { refuse } from "../rules/discord-error.ts";
import {
  channelPermissions,
  currentGuildPermissions,
  outranksMember,
  outranksRole,
  type RankedRole,
  type Seat,
} from "../rules/permissions.ts";
import { permissionChannel } from "./lookup.ts";
import type { Channel } from "./state/channel.ts";
import type { Guild } from "./state/guild.ts";
import type { Member } from "./state/member.ts";
import { nowMs, type World } from "./world.ts";

/** Who changes something: an account with its audit-log reason, or the sandbox's own hand, which may do anything. */
export type Actor = { readonly userId: string | null; readonly reason?: string };

/** Sets the scene: unchecked, and not in the audit log. */
export const sandboxHand: Actor = { userId: null };

/** What a change asks of its actor. */
export type Need = {
  readonly guild: Guild;
  readonly channel?: Channel;
  readonly permissions: bigint;
  /** Roles that must stand below the actor's highest one. */
  readonly aboveRoles?: readonly RankedRole[];
  readonly aboveMember?: Member;
};

/** A member's permissions in the guild, or in one channel of it. */
export function permissionsOf(
  world: World,
  seat: { guild: Guild; member: Member },
  channel?: Channel,
): bigint {
  const timed: Seat = { ...seat, nowMs: nowMs(world) };
  return channel
    ? channelPermissions(timed, permissionChannel(world, channel))
    : currentGuildPermissions(timed);
}

export function canView(world: World, userId: string, channel: Channel): boolean {
  if (channel.recipientIds)
    return channel.recipientIds.includes(userId) || userId === world.application.botUserId;
  const guild = world.guilds.get(channel.guildId ?? "");
  const member = guild?.members.get(userId);
  if (!guild || !member) return false;
  return (permissionsOf(world, { guild, member }, channel) & PermissionFlagsBits.ViewChannel) !== 0n;
}

/** 50001 for what the actor cannot even see, 50013 for what it sees and may not do. */
export function requireRights(world: World, actor: Actor, need: Need): void {
  if (actor.userId === null) return;
  const member = need.guild.members.get(actor.userId) ?? refuse("missingAccess");
  const held = permissionsOf(world, { guild: need.guild, member }, need.channel);
  if (need.channel && !(held & PermissionFlagsBits.ViewChannel)) refuse("missingAccess");
  if ((held & need.permissions) !== need.permissions) refuse("missingPermissions");
  const outranksAll = (need.aboveRoles ?? []).every((role) => outranksRole(need.guild, member, role));
  if (!outranksAll) refuse("missingPermissions");
  if (need.aboveMember && !outranksMember(need.guild, member, need.aboveMember)) refuse("missingPermissions");
}
