import type { GameProfile, Role } from "../games/index.ts";

/** A role of which too few are left. */
export type ShortRole = { readonly role: Role; readonly left: number; readonly needed: number };

/** A person of the roster and what the main build plays; null where nobody said. */
export type RolePlayer = { readonly memberId: number; readonly role: Role | null };

/**
 * Roles of which those who are away leave too few for the parties that everybody else could fill. A role of which the
 * guild never had enough is no news: only what the absences take is told.
 */
export function findShortRoles(
  players: readonly RolePlayer[],
  away: ReadonlySet<number>,
  { partySize, partyShapes }: Pick<GameProfile, "partySize" | "partyShapes">,
): readonly ShortRole[] {
  const [shape] = partyShapes;
  if (!partySize || !shape) return [];
  const left = players.filter(({ memberId }) => !away.has(memberId));
  const parties = Math.floor(left.filter(({ role }) => role !== null).length / partySize);
  return shape.seats
    .flatMap(({ count, roles }) => (roles.length === 1 && roles[0] ? [{ role: roles[0], seats: count }] : []))
    .map(({ role, seats }) => ({ role, left: countRole(left, role), needed: parties * seats }))
    .filter((line) => line.left < line.needed && line.left < countRole(players, line.role));
}

function countRole(players: readonly RolePlayer[], role: Role): number {
  return players.filter((player) => player.role === role).length;
}
