import {
  type APIRole,
  AuditLogEvent,
  GatewayDispatchEvents,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import { guildPermissions } from "../../rules/permissions.ts";
import type { Actor, Need } from "../access.ts";
import { type AuditDraft, change } from "../change.ts";
import type { Dispatch } from "../dispatch.ts";
import { getMember } from "../lookup.ts";
import type { Guild } from "../state/guild.ts";
import type { World } from "../world.ts";
import { applyBody, freshRole, type RoleBody, roleChanges } from "./role-body.ts";

/** https://discord.com/developers/docs/resources/guild#create-guild-role */
const rolesPerGuild = 250;

function roleEvent(
  t: GatewayDispatchEvents.GuildRoleCreate | GatewayDispatchEvents.GuildRoleUpdate,
  guild: Guild,
  role: APIRole,
): Dispatch {
  return { t, d: { guild_id: guild.id, role }, to: { guildId: guild.id } };
}

/** Nobody gives a role a permission that they do not hold. */
function requireOwnPermissions(guild: Guild, by: Actor, body: RoleBody): void {
  if (by.userId === null || body.permissions === undefined || body.permissions === null) return;
  const held = guildPermissions(guild, getMember(guild, by.userId));
  if (BigInt(body.permissions) & ~held) refuse("missingPermissions");
}

function needsRoles(guild: Guild, aboveRoles?: readonly APIRole[]): Need {
  return { guild, permissions: PermissionFlagsBits.ManageRoles, ...(aboveRoles ? { aboveRoles } : {}) };
}

/** The role everybody has; its id is the guild's. */
export function createEveryoneRole(world: World, guild: Guild, permissions: bigint): void {
  const role = {
    ...freshRole(world, guild.id),
    name: "@everyone",
    position: 0,
    permissions: String(permissions),
  };
  guild.roles.set(role.id, role);
}

/** A new role starts at the bottom and moves the others up. */
export function createRole(
  world: World,
  by: Actor,
  draft: { guild: Guild; body: RoleBody; id?: string | undefined },
): APIRole {
  const { guild, body, id } = draft;
  if (guild.roles.size >= rolesPerGuild) refuse("tooManyRoles");
  const others = [...guild.roles.values()].filter((role) => role.id !== guild.id);
  return change(world, {
    by,
    needs: needsRoles(guild),
    write: () => {
      requireOwnPermissions(guild, by, body);
      for (const other of others) other.position += 1;
      const role = applyBody(freshRole(world, id), body);
      guild.roles.set(role.id, role);
      return role;
    },
    audit: (role) => ({
      guild,
      action: AuditLogEvent.RoleCreate,
      targetId: role.id,
      changes: roleChanges(undefined, role),
    }),
    dispatch: (role) => [
      roleEvent(GatewayDispatchEvents.GuildRoleCreate, guild, role),
      ...others.map((other) => roleEvent(GatewayDispatchEvents.GuildRoleUpdate, guild, other)),
    ],
  });
}

export function editRole(
  world: World,
  by: Actor,
  edit: { guild: Guild; role: APIRole; body: RoleBody },
): APIRole {
  const { guild, role, body } = edit;
  return change(world, {
    by,
    needs: needsRoles(guild, [role]),
    write: () => {
      requireOwnPermissions(guild, by, body);
      const next = applyBody(role, body);
      guild.roles.set(role.id, next);
      return next;
    },
    audit: (next) => ({
      guild,
      action: AuditLogEvent.RoleUpdate,
      targetId: role.id,
      changes: roleChanges(role, next),
    }),
    dispatch: (next) => [roleEvent(GatewayDispatchEvents.GuildRoleUpdate, guild, next)],
  });
}

/** A deleted role falls from every member, without a member event, as on Discord. */
export function deleteRole(world: World, by: Actor, { guild, role }: { guild: Guild; role: APIRole }): void {
  if (role.id === guild.id || role.managed) refuse("invalidRole");
  change(world, {
    by,
    needs: needsRoles(guild, [role]),
    write: () => {
      guild.roles.delete(role.id);
      const holders = [...guild.members.values()].filter((member) => member.roleIds.includes(role.id));
      for (const member of holders) member.roleIds = member.roleIds.filter((id) => id !== role.id);
    },
    audit: () => ({ guild, action: AuditLogEvent.RoleDelete, targetId: role.id }),
    dispatch: () => [
      {
        t: GatewayDispatchEvents.GuildRoleDelete,
        d: { guild_id: guild.id, role_id: role.id },
        to: { guildId: guild.id },
      },
    ],
  });
}

export type RolePosition = { readonly id: string; readonly position: number };

/** Each role that stands elsewhere now has an entry of its own. */
function positionAudit(guild: Guild, before: APIRole, after: APIRole): AuditDraft[] {
  if (before.position === after.position) return [];
  const change = { key: "position", old_value: before.position, new_value: after.position } as const;
  return [{ guild, action: AuditLogEvent.RoleUpdate, targetId: after.id, changes: [change] }];
}

/** Moves roles; neither the role nor its new place may stand above the mover. */
export function moveRoles(
  world: World,
  by: Actor,
  move: { guild: Guild; positions: readonly RolePosition[] },
): APIRole[] {
  const { guild, positions } = move;
  const moved = positions.map(({ id }) => guild.roles.get(id) ?? refuse("unknownRole"));
  const places = positions.map(({ id, position }) => ({ id, position }));
  return change(world, {
    by,
    needs: { ...needsRoles(guild), aboveRoles: [...moved, ...places] },
    write: () => {
      const next = moved.map((role, index) => ({
        ...role,
        position: places[index]?.position ?? role.position,
      }));
      for (const role of next) guild.roles.set(role.id, role);
      return next;
    },
    audit: (next) => moved.flatMap((role, index) => positionAudit(guild, role, next[index] ?? role)),
    dispatch: (next) => next.map((role) => roleEvent(GatewayDispatchEvents.GuildRoleUpdate, guild, role)),
  });
}
