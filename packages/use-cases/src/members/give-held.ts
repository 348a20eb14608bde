import type { HeldIds, Member } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import { movePlanner, moveSeriesPlanner } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { moveLeader } from "@guildhall/db/groups";
import { moveHeir } from "@guildhall/db/members";

type Person = Pick<Member, "memberId" | "userId">;

type Passing = {
  readonly from: Person;
  readonly to: Person;
  readonly ids: HeldIds;
  readonly now: Temporal.Instant;
};

/** Gives these things from one member to another, as far as the one still holds them, and tells whoever shows them. */
export async function giveHeld(
  tx: Transaction,
  guildId: string,
  { from, to, ids, now }: Passing,
): Promise<void> {
  const way = { fromMemberId: from.memberId, toMemberId: to.memberId };
  if (from.userId !== null && to.userId !== null) {
    const accounts = { fromUserId: from.userId, toUserId: to.userId };
    await movePlanner(tx, guildId, { ...accounts, eventIds: ids.eventIds });
    await moveSeriesPlanner(tx, guildId, { ...accounts, seriesIds: ids.seriesIds });
  }
  for (const staticId of await moveLeader(tx, guildId, { ...way, staticIds: ids.staticIds }))
    await recordFact(tx, { name: "groups.staticChanged", guildId, staticId }, now);
  const rankIds = await moveHeir(tx, guildId, { ...way, rankIds: ids.heirOfRankIds });
  if (rankIds.length > 0) await recordFact(tx, { name: "members.ranksChanged", guildId }, now);
}
