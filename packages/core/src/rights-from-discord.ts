import { allRights, type Right } from "./rights.ts";

/** Discord's permission bits, https://discord.com/developers/docs/topics/permissions. */
const administrator = 1n << 3n;
const manageGuild = 1n << 5n;

/** What Discord says of somebody in one server. */
export type DiscordStanding = {
  readonly isOwner: boolean;
  /** Permission bits over all roles, as a decimal string, the way Discord sends them. */
  readonly permissions: string;
};

/** Whether Discord itself lets somebody run the server. Owners have no bits of their own that say so. */
export function canManageServer({ isOwner, permissions }: DiscordStanding): boolean {
  return isOwner || (BigInt(permissions) & (administrator | manageGuild)) !== 0n;
}

/** What somebody with all these roles may do in Discord, `@everyone` among them: the bits of each, joined. */
export function joinPermissions(permissionsOfRoles: readonly string[]): string {
  return String(permissionsOfRoles.reduce((joined, permissions) => joined | BigInt(permissions), 0n));
}

/**
 * The owner, Administrator and Manage Server have every right; nobody can lock them out of their own guild. Everybody
 * else has what the guild granted to one of their roles.
 */
export function rightsFromDiscord(standing: DiscordStanding, granted: readonly Right[]): ReadonlySet<Right> {
  return canManageServer(standing) ? allRights : new Set(granted);
}
