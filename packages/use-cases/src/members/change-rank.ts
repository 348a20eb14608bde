import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { ChangeRankInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { listRanks, lockMembers, saveRankOf } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { findRankChanger } from "./find-rank-changer.ts";
import { recordMemberChanged } from "./record-member-changed.ts";
import { requireAbove } from "./require-above.ts";
import { requireFreeSeats } from "./require-free-seats.ts";
import { settleMetClaims } from "./settle-met-claims.ts";

/** Members get a rank, or lose theirs. Only whoever stands above the old and the new one may; all are changed, or none. */
export async function changeRank(
  { db, clock }: Context,
  actor: Actor,
  { memberIds, rankId }: ChangeRankInput,
): Promise<{ readonly changed: number }> {
  requireRight(actor, "ranks.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const members = await lockMembers(tx, guildId, memberIds);
    if (members.length < new Set(memberIds).size) throw new Refusal("members.notFound");
    const ranks = await listRanks(tx, guildId);
    const others = members.filter((member) => member.rankId !== rankId);
    const changes = others.map((member) => ({ ...member, newRankId: rankId }));
    requireAbove(await findRankChanger(tx, actor), ranks, changes);
    const changedIds = others.map(({ memberId }) => memberId);
    const rank = ranks.find((one) => one.rankId === rankId);
    await requireFreeSeats(tx, guildId, { rank, memberIds: changedIds });
    await saveRankOf(tx, guildId, { memberIds: changedIds, rankId });
    for (const { memberId, rankId: known } of others) {
      const values = { before: { rank: known }, after: { rank: rankId } };
      await recordMemberChanged(tx, actor, { useCase: "members.changeRank", memberId, ...values, now });
    }
    const given = changedIds.map((memberId) => ({ memberId, rankId }));
    await settleMetClaims(tx, actor, { given, now });
    return { changed: others.length };
  });
}
