import type {
  APIAuditLogChange,
  APIRole,
  RESTPatchAPIGuildRoleJSONBody,
  RoleFlags,
} from "discord-api-types/v10";
import type { World } from "../world.ts";

export type RoleBody = RESTPatchAPIGuildRoleJSONBody;

const noFlags = 0 as RoleFlags;

/** A role as Discord makes it when nothing is said. */
export function freshRole(world: World, id?: string): APIRole {
  return {
    id: id ?? world.nextId(),
    name: "new role",
    description: null,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 1,
    permissions: "0",
    managed: false,
    mentionable: false,
    flags: noFlags,
  } as APIRole;
}

/** A body without a field leaves that field. */
export function applyBody(role: APIRole, body: RoleBody): APIRole {
  const color = body.colors?.primary_color ?? body.color ?? role.color;
  return {
    ...role,
    name: body.name ?? role.name,
    color,
    colors: {
      primary_color: color,
      secondary_color: body.colors?.secondary_color ?? role.colors.secondary_color,
      tertiary_color: body.colors?.tertiary_color ?? role.colors.tertiary_color,
    },
    hoist: body.hoist ?? role.hoist,
    mentionable: body.mentionable ?? role.mentionable,
    permissions: body.permissions?.toString() ?? role.permissions,
  };
}

/** Which of a role's shown fields differ, for the audit log. */
export function roleChanges(before: APIRole | undefined, after: APIRole): APIAuditLogChange[] {
  const keys = ["name", "color", "hoist", "mentionable", "permissions"] as const;
  return keys
    .filter((key) => before?.[key] !== after[key])
    .map(
      (key) =>
        ({ key, new_value: after[key], ...(before ? { old_value: before[key] } : {}) }) as APIAuditLogChange,
    );
}
