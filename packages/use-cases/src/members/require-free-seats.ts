import { Refusal } from "@guildhall/core";
import { findStanding, type Rank } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listRoster } from "@guildhall/db/members";

type Wish = { readonly rank: Rank | undefined; readonly memberIds: readonly number[] };

/** Refuses more holders than the rank has seats. Whoever left takes none. Ask under the guild's lock. */
export async function requireFreeSeats(
  db: Queryable,
  guildId: string,
  { rank, memberIds }: Wish,
): Promise<void> {
  if (!rank?.seats) return;
  const holders = (await listRoster(db, guildId)).filter(
    (member) => member.rankId === rank.rankId && findStanding(member) !== "left",
  );
  const all = new Set([...holders.map(({ memberId }) => memberId), ...memberIds]);
  if (all.size > rank.seats) throw new Refusal("members.rankFull", { name: rank.name, count: rank.seats });
}
