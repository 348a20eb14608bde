import type { Queryable } from "@guildhall/db";
import { type KnownPerson, listKnownPeople } from "@guildhall/db/members";

/** Whoever is named in an application; of whom Discord told nothing any more there is no name. */
export type NamePeople = (userId: string | null) => KnownPerson | null;

export async function readPeople(
  db: Queryable,
  guildId: string,
  userIds: readonly (string | null)[],
): Promise<NamePeople> {
  const named = [...new Set(userIds.flatMap((userId) => userId ?? []))];
  const people = new Map(
    (await listKnownPeople(db, guildId, named)).map((person) => [person.userId, person]),
  );
  return (userId) => (userId === null ? null : (people.get(userId) ?? null));
}
