import { type Actor, hasRight } from "@guildhall/core";
import { daysFromAwardToLeaving } from "@guildhall/core/loot";
import type { Queryable } from "@guildhall/db";
import { listLastAwards } from "@guildhall/db/loot";
import { listLeavings } from "@guildhall/db/members";

/** After how many days each member left who had just been given something: for officers, and null of everybody else. */
export async function readLeftAfterAward(
  db: Queryable,
  actor: Actor,
): Promise<(memberId: number) => number | null> {
  if (!hasRight(actor, "members.edit")) return () => null;
  const awardedAt = await listLastAwards(db, actor.guildId);
  const days = new Map<number, number | null>();
  for (const { memberId, leftAt } of await listLeavings(db, actor.guildId)) {
    const last = awardedAt.get(memberId);
    if (last) days.set(memberId, daysFromAwardToLeaving({ awardedAt: last, leftAt }));
  }
  return (memberId) => days.get(memberId) ?? null;
}
