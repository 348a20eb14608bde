import { ChannelType, OverwriteType, PermissionFlagsBits } from "discord-api-types/v10";
import type { Channel } from "../world/state/channel.ts";
import type { Guild } from "../world/state/guild.ts";
import type { Member } from "../world/state/member.ts";

/**
 * Who may do what: base permissions, overwrites, role order, time-outs.
 * https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export const allPermissions = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What a timed-out member keeps. https://discord.com/developers/docs/topics/permissions#permissions-for-timed-out-members */
const timedOutPermissions = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;

/** Without SEND_MESSAGES these are void. https://discord.com/developers/docs/topics/permissions#implicit-permissions */
const impliedBySending =
  PermissionFlagsBits.MentionEveryone |
  PermissionFlagsBits.SendTTSMessages |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.EmbedLinks;

/** A member's guild-wide permissions, channels aside. */
export function guildPermissions(guild: Guild, member: Member): bigint {
  if (guild.ownerId === member.userId) return allPermissions;
  const granted = [guild.id, ...member.roleIds]
    .map((roleId) => BigInt(guild.roles.get(roleId)?.permissions ?? 0n))
    .reduce((all, bits) => all | bits, 0n);
  return granted & PermissionFlagsBits.Administrator ? allPermissions : granted;
}

function isTimedOut(member: Member, nowMs: number): boolean {
  return member.timeoutUntil !== null && Temporal.Instant.from(member.timeoutUntil).epochMilliseconds > nowMs;
}

function applyOverwrites(
  base: bigint,
  { guild, member }: { guild: Guild; member: Member },
  channel: Channel,
): bigint {
  const everyone = channel.overwrites.find((entry) => entry.id === guild.id);
  const roles = channel.overwrites.filter(
    (entry) =>
      entry.type === OverwriteType.Role && entry.id !== guild.id && member.roleIds.includes(entry.id),
  );
  const own = channel.overwrites.find(
    (entry) => entry.type === OverwriteType.Member && entry.id === member.userId,
  );
  return [everyone ? [everyone] : [], roles, own ? [own] : []].reduce((bits, layer) => {
    const deny = layer.reduce((all, entry) => all | BigInt(entry.deny), 0n);
    const allow = layer.reduce((all, entry) => all | BigInt(entry.allow), 0n);
    return (bits & ~deny) | allow;
  }, base);
}

/** What the channel's kind makes of the bits: no view or no connect voids the rest, no sending voids what needs it. */
function withoutVoidBits(bits: bigint, channel: Channel): bigint {
  if (!(bits & PermissionFlagsBits.ViewChannel)) return 0n;
  const isVoice = channel.type === ChannelType.GuildVoice || channel.type === ChannelType.GuildStageVoice;
  if (isVoice && !(bits & PermissionFlagsBits.Connect)) return bits & PermissionFlagsBits.ViewChannel;
  return bits & PermissionFlagsBits.SendMessages ? bits : bits & ~impliedBySending;
}

export type Seat = { readonly guild: Guild; readonly member: Member; readonly nowMs: number };

/** A member's permissions in a channel. For a thread pass its parent: threads inherit overwrites. */
export function channelPermissions(seat: Seat, channel: Channel): bigint {
  const base = guildPermissions(seat.guild, seat.member);
  if (base === allPermissions) return base;
  const bits = withoutVoidBits(applyOverwrites(base, seat, channel), channel);
  return isTimedOut(seat.member, seat.nowMs) ? bits & timedOutPermissions : bits;
}

/** The guild-wide permissions of a member who may be timed out. */
export function currentGuildPermissions({ guild, member, nowMs }: Seat): bigint {
  const bits = guildPermissions(guild, member);
  return bits !== allPermissions && isTimedOut(member, nowMs) ? bits & timedOutPermissions : bits;
}

export type RankedRole = { readonly id: string; readonly position: number };

/** Above by position; the older role wins a tie. https://discord.com/developers/docs/topics/permissions#permission-hierarchy */
export function isRoleAbove(a: RankedRole, b: RankedRole): boolean {
  return a.position !== b.position ? a.position > b.position : BigInt(a.id) < BigInt(b.id);
}

function highestRole(guild: Guild, member: Member): RankedRole {
  const everyone: RankedRole = { id: guild.id, position: 0 };
  return member.roleIds
    .map((roleId) => guild.roles.get(roleId))
    .filter((role) => role !== undefined)
    .reduce<RankedRole>((highest, role) => (isRoleAbove(role, highest) ? role : highest), everyone);
}

/** May `member` manage this role? The owner may manage all. */
export function outranksRole(guild: Guild, member: Member, role: RankedRole): boolean {
  return guild.ownerId === member.userId || isRoleAbove(highestRole(guild, member), role);
}

/** May `member` act upon the other one? Nobody outranks the owner, nor an equal. */
export function outranksMember(guild: Guild, member: Member, other: Member): boolean {
  if (other.userId === guild.ownerId) return false;
  return outranksRole(guild, member, highestRole(guild, other));
}
