import type { ServerChannel, ServerRole } from "./server.ts";

const administrator = 1n << 3n;
const viewChannel = 1n << 10n;
/** Every bit that there is, and those to come. */
const everything = (1n << 64n) - 1n;

/** An account in a server, with all its roles, `@everyone` among them. */
export type Standing = {
  /** Also the id of `@everyone`. */
  readonly guildId: string;
  readonly userId: string;
  readonly roles: readonly ServerRole[];
};

/**
 * What an account may do in a channel, by Discord's rule: what its roles allow in the server, then what the channel denies
 * and allows to everybody, to its roles together, and to itself.
 */
export function permissionsIn(
  { overwrites }: Pick<ServerChannel, "overwrites">,
  { guildId, userId, roles }: Standing,
): bigint {
  const base = joined(roles.map(({ permissions }) => permissions));
  if (base & administrator) return everything;
  const ofRoles = roles.map(({ roleId }) => roleId).filter((roleId) => roleId !== guildId);
  const layers = [[guildId], ofRoles, [userId]].map((ids) => overwrites.filter(({ id }) => ids.includes(id)));
  const bits = layers.reduce((known, layer) => {
    const denied = joined(layer.map(({ deny }) => deny));
    return (known & ~denied) | joined(layer.map(({ allow }) => allow));
  }, base);
  // Who does not see a channel can do nothing in it.
  return bits & viewChannel ? bits : 0n;
}

/** Whether an account sees a channel. */
export function seesChannel(channel: Pick<ServerChannel, "overwrites">, standing: Standing): boolean {
  return permissionsIn(channel, standing) !== 0n;
}

function joined(permissions: readonly string[]): bigint {
  return permissions.reduce((all, each) => all | BigInt(each), 0n);
}

/** Whether the first role stands above the second, by Discord's rule: by position, then the older one. */
export function isAbove(one: ServerRole, other: ServerRole): boolean {
  if (one.position !== other.position) return one.position > other.position;
  return BigInt(one.roleId) < BigInt(other.roleId);
}
