import type { PartyPlace } from "@guildhall/core/groups";
import { noWishes, type RoleWishes } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listPartyExtras, type PartyExtra } from "@guildhall/db/events";
import { findPartyBoard } from "@guildhall/db/groups";
import type { RoleHolder } from "@guildhall/db/members";
import { findPublished } from "./find-published.ts";

/** Whoever plays in a party has its role for as long as that stands, by the parties that everybody sees. */
export async function wishPartyRoles(
  db: Queryable,
  guildId: string,
): Promise<(person: RoleHolder) => RoleWishes> {
  const roles = await listPartyExtras(db, guildId, "partyRole");
  const placesOf = new Map<number, readonly PartyPlace[]>();
  for (const eventId of new Set(roles.map((role) => role.eventId)))
    placesOf.set(eventId, await listPublishedPlaces(db, guildId, eventId));
  if (roles.length === 0) return () => noWishes;
  return ({ memberId }) => {
    const isTheirs = ({ eventId, partyKey }: PartyExtra) =>
      placesOf.get(eventId)?.some((place) => place.memberId === memberId && place.partyKey === partyKey);
    return { ...noWishes, wanted: roles.filter(isTheirs).map(({ discordId }) => discordId) };
  };
}

async function listPublishedPlaces(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<readonly PartyPlace[]> {
  const draft = await findPublished(db, guildId, await findPartyBoard(db, guildId, eventId));
  return draft?.places ?? [];
}
