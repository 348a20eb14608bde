import {
  type APIAuditLogChange,
  AuditLogEvent,
  GatewayDispatchEvents,
  type GatewayGuildDeleteDispatchData,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import { type Actor, sandboxHand } from "../access.ts";
import { change } from "../change.ts";
import type { Dispatch } from "../dispatch.ts";
import { getUser } from "../lookup.ts";
import { memberPayload } from "../payloads/member-payload.ts";
import { userPayload } from "../payloads/user-payload.ts";
import type { Guild } from "../state/guild.ts";
import type { Member } from "../state/member.ts";
import { timestamp, type World } from "../world.ts";
import { leaveVoice } from "./voice.ts";

function memberUpdated(world: World, guild: Guild, member: Member): Dispatch {
  const { joined_at, ...payload } = memberPayload(world, member);
  return {
    t: GatewayDispatchEvents.GuildMemberUpdate,
    d: { ...payload, joined_at, guild_id: guild.id },
    to: { guildId: guild.id },
  };
}

export type MemberDraft = {
  readonly guild: Guild;
  readonly userId: string;
  readonly nick?: string | undefined;
  readonly roleIds?: readonly string[] | undefined;
  /** Now when absent. */
  readonly joinedAt?: string | undefined;
};

/** Somebody joins the guild. */
export function addMember(world: World, draft: MemberDraft): Member {
  const { guild, userId } = draft;
  return change(world, {
    by: sandboxHand,
    write: () => {
      const member: Member = {
        userId,
        nick: draft.nick ?? null,
        roleIds: [...(draft.roleIds ?? [])],
        joinedAt: draft.joinedAt ?? timestamp(world),
        isDeaf: false,
        isMuted: false,
        timeoutUntil: null,
        flags: 0,
      };
      guild.members.set(userId, member);
      return member;
    },
    dispatch: (member) => [
      {
        t: GatewayDispatchEvents.GuildMemberAdd,
        d: { ...memberPayload(world, member), guild_id: guild.id },
        to: { guildId: guild.id },
      },
    ],
  });
}

type Removal = { readonly guild: Guild; readonly member: Member; readonly kind: "leave" | "kick" | "ban" };

const removalPermissions = {
  leave: 0n,
  kick: PermissionFlagsBits.KickMembers,
  ban: PermissionFlagsBits.BanMembers,
} as const;

/** Somebody leaves, is kicked, or banned. Leaving takes them out of voice first. */
export function removeMember(world: World, by: Actor, { guild, member, kind }: Removal): void {
  const isOut = kind !== "leave";
  change(world, {
    by,
    ...(isOut ? { needs: { guild, permissions: removalPermissions[kind], aboveMember: member } } : {}),
    write: () => {
      leaveVoice(world, sandboxHand, { guild, userId: member.userId });
      guild.members.delete(member.userId);
      if (kind === "ban") guild.bans.set(member.userId, by.reason ?? null);
    },
    audit: () =>
      isOut
        ? {
            guild,
            action: kind === "ban" ? AuditLogEvent.MemberBanAdd : AuditLogEvent.MemberKick,
            targetId: member.userId,
          }
        : undefined,
    dispatch: () => farewell(world, guild, { member, kind }),
  });
}

function farewell(world: World, guild: Guild, { member, kind }: Omit<Removal, "guild">): Dispatch[] {
  const user = userPayload(getUser(world, member.userId));
  const to = { guildId: guild.id };
  if (member.userId === world.application.botUserId)
    return [
      {
        t: GatewayDispatchEvents.GuildDelete,
        d: { id: guild.id } as GatewayGuildDeleteDispatchData,
        to: { ...to, isFarewell: true },
      },
    ];
  const removed: Dispatch = {
    t: GatewayDispatchEvents.GuildMemberRemove,
    d: { guild_id: guild.id, user },
    to,
  };
  const banned: Dispatch = { t: GatewayDispatchEvents.GuildBanAdd, d: { guild_id: guild.id, user }, to };
  return kind === "ban" ? [banned, removed] : [removed];
}

/** Somebody holds a role more, or one less. The role must stand below whoever changes it. */
export function setMemberRoles(
  world: World,
  by: Actor,
  edit: { guild: Guild; member: Member; roleIds: readonly string[] },
): Member {
  const { guild, member } = edit;
  const wanted = [...new Set(edit.roleIds)];
  const added = wanted.filter((id) => !member.roleIds.includes(id));
  const removed = member.roleIds.filter((id) => !wanted.includes(id));
  const touched = [...added, ...removed].map((id) => guild.roles.get(id) ?? refuse("unknownRole"));
  if (by.userId !== null && touched.some((role) => role.managed || role.id === guild.id))
    refuse("invalidRole");
  if (touched.length === 0) return member;
  const summary = (ids: readonly string[]) =>
    ids.map((id) => ({ id, name: guild.roles.get(id)?.name ?? "" }));
  return change(world, {
    by,
    needs: { guild, permissions: PermissionFlagsBits.ManageRoles, aboveRoles: touched },
    write: () => {
      member.roleIds = wanted;
      return member;
    },
    audit: () => ({
      guild,
      action: AuditLogEvent.MemberRoleUpdate,
      targetId: member.userId,
      changes: [
        ...(added.length ? [{ key: "$add", new_value: summary(added) }] : []),
        ...(removed.length ? [{ key: "$remove", new_value: summary(removed) }] : []),
      ] as APIAuditLogChange[],
    }),
    dispatch: () => [memberUpdated(world, guild, member)],
  });
}

export type MemberEdit = {
  readonly guild: Guild;
  readonly member: Member;
  readonly changes: Partial<Pick<Member, "nick" | "timeoutUntil" | "isMuted" | "isDeaf">>;
};

const auditKeys = {
  nick: "nick",
  timeoutUntil: "communication_disabled_until",
  isMuted: "mute",
  isDeaf: "deaf",
} as const;

function permissionsToEdit(by: Actor, { member, changes }: MemberEdit): bigint {
  const ownNick =
    by.userId === member.userId ? PermissionFlagsBits.ChangeNickname : PermissionFlagsBits.ManageNicknames;
  return (
    (changes.nick === undefined ? 0n : ownNick) |
    (changes.timeoutUntil === undefined ? 0n : PermissionFlagsBits.ModerateMembers) |
    (changes.isMuted === undefined ? 0n : PermissionFlagsBits.MuteMembers) |
    (changes.isDeaf === undefined ? 0n : PermissionFlagsBits.DeafenMembers)
  );
}

/** Nick name, time-out, server mute. Others must rank below the editor. */
export function editMember(world: World, by: Actor, edit: MemberEdit): Member {
  const { guild, member, changes } = edit;
  const before = { ...member };
  const isSelf = by.userId === member.userId;
  return change(world, {
    by,
    needs: { guild, permissions: permissionsToEdit(by, edit), ...(isSelf ? {} : { aboveMember: member }) },
    write: () => Object.assign(member, changes),
    audit: () => ({
      guild,
      action: AuditLogEvent.MemberUpdate,
      targetId: member.userId,
      changes: (Object.keys(changes) as (keyof typeof auditKeys)[]).map((key) => ({
        key: auditKeys[key],
        old_value: before[key],
        new_value: member[key],
      })) as APIAuditLogChange[],
    }),
    dispatch: () => [memberUpdated(world, guild, member)],
  });
}
