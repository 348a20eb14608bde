import type { Answer } from "@guildhall/core/events";
import { noWishes, type RoleWishes } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listEventRoles, listSignUps } from "@guildhall/db/events";
import type { RoleHolder } from "@guildhall/db/members";

const comes: readonly Answer[] = ["coming", "late"];

/** Whoever comes to an event, and does not wait for a seat, has its role for as long as that stands. */
export async function wishEventRoles(
  db: Queryable,
  guildId: string,
): Promise<(person: RoleHolder) => RoleWishes> {
  const roles = await listEventRoles(db, guildId);
  const wanted = new Map<number, string[]>();
  for (const [eventId, roleId] of roles)
    for (const { memberId, answer, isWaiting } of await listSignUps(db, guildId, eventId))
      if (comes.includes(answer) && !isWaiting)
        wanted.set(memberId, [...(wanted.get(memberId) ?? []), roleId]);
  if (wanted.size === 0) return () => noWishes;
  return ({ memberId }) => ({ ...noWishes, wanted: wanted.get(memberId) ?? [] });
}
