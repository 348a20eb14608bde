import { isAbove, permissionsIn, type ServerRole, type Standing } from "../../settings/index.ts";

const bits = {
  makeInvites: 1n << 0n,
  kickMembers: 1n << 1n,
  manageChannels: 1n << 4n,
  viewAuditLog: 1n << 7n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  manageNicknames: 1n << 27n,
  manageRoles: 1n << 28n,
} as const;

export const warPermissions = [
  "makeInvites",
  "kickMembers",
  "manageChannels",
  "viewAuditLog",
  "sendMessages",
  "embedLinks",
  "manageNicknames",
  "manageRoles",
] as const satisfies readonly (keyof typeof bits)[];

export type WarPermission = (typeof warPermissions)[number];

/** What keeps the bot from its work in the war server: a permission, or that roles of parties stand above its own. */
export type WarLack = WarPermission | "roleOrder";

export const warLacks: readonly WarLack[] = [...warPermissions, "roleOrder"];

/** What the bot lacks in the war server. Of a bot that was not read yet nothing is said: Discord says no by itself. */
export function listWarLacks(
  bot: Standing | undefined,
  partyRoles: readonly ServerRole[],
): readonly WarLack[] {
  if (!bot) return [];
  const held = permissionsIn({ overwrites: [] }, bot);
  const isBelow = isBelowBot({ isOwner: false, roles: partyRoles }, bot);
  const missing: readonly WarLack[] = warPermissions.filter((name) => (held & bits[name]) === 0n);
  return isBelow ? missing : [...missing, "roleOrder"];
}

/** Whether the bot may change or remove somebody at all: nobody may who stands beside or above, and nobody the owner. */
export function isBelowBot(
  person: { readonly isOwner: boolean; readonly roles: readonly ServerRole[] },
  bot: Standing | undefined,
): boolean {
  if (person.isOwner || !bot) return false;
  return person.roles.every((role) => bot.roles.some((own) => isAbove(own, role)));
}

/** Administrator, and what lets somebody run a server: its roles, its channels, and who is in it. */
const ruling = (1n << 3n) | (1n << 5n) | (1n << 4n) | (1n << 28n) | (1n << 1n) | (1n << 2n);

/** Whether the war server's own people trust somebody with it. */
export function isWarOfficer(roles: readonly ServerRole[]): boolean {
  return roles.some(({ permissions }) => (BigInt(permissions) & ruling) !== 0n);
}
