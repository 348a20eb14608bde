import type { NamedMember } from "@guildhall/core/attendance";
import type { Queryable } from "@guildhall/db";
import { listRanks } from "@guildhall/db/members";
import { loadSheetPeople } from "#use-cases/members/load-sheet-people.ts";

/** The roster by every name that is known, and what stands beside names in lists of a game. */
export async function loadNameable(
  db: Queryable,
  guildId: string,
): Promise<{ readonly members: readonly NamedMember[]; readonly rankNames: readonly string[] }> {
  const people = await loadSheetPeople(db, guildId);
  const ranks = await listRanks(db, guildId);
  return {
    members: people.flatMap(({ memberId, names }) => (memberId === null ? [] : [{ memberId, names }])),
    rankNames: ranks.map(({ name }) => name),
  };
}
