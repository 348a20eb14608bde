import { findStanding, type Rank } from "@guildhall/core/members";
import type { HealthSnapshot } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { findRosterMember, listRanks } from "@guildhall/db/members";

/** What the health check looks at in the ranks of a guild. */
export async function loadRankHealth(
  db: Queryable,
  guildId: string,
): Promise<Pick<HealthSnapshot, "rankRoles" | "ranksWithoutHeir">> {
  const ranks = await listRanks(db, guildId);
  const withoutHeir = await listRanksWithoutHeir(db, guildId, ranks);
  return {
    rankRoles: ranks.flatMap(({ name, roleId }) => (roleId === null ? [] : [{ rankName: name, roleId }])),
    ranksWithoutHeir: withoutHeir.map(({ name }) => name),
  };
}

/** Ranks in which somebody is named to follow who is gone. */
export async function listRanksWithoutHeir(
  db: Queryable,
  guildId: string,
  ranks: readonly Rank[],
): Promise<readonly Rank[]> {
  const found: Rank[] = [];
  for (const rank of ranks) {
    if (rank.heirMemberId === null) continue;
    const heir = await findRosterMember(db, guildId, rank.heirMemberId);
    if (!heir || findStanding(heir) === "left") found.push(rank);
  }
  return found;
}
