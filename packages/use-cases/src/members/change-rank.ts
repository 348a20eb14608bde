import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type ChangeRankInput, mayChangeRank, type Rank, type RankPlace } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { listRanks, lockMembers, saveRankOf } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { findRankChanger } from "./find-rank-changer.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

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
    const members = await lockMembers(tx, guildId, memberIds);
    if (members.length < new Set(memberIds).size) throw new Refusal("members.notFound");
    const placeOf = placesOf(await listRanks(tx, guildId));
    const changer = await findRankChanger(tx, actor);
    const others = members.filter((member) => member.rankId !== rankId);
    const tooHigh = others.find((member) => !mayChangeRank(changer, placeOf(member.rankId), placeOf(rankId)));
    if (tooHigh) throw new Refusal("members.rankTooHigh", { name: tooHigh.name });
    await saveRankOf(tx, guildId, { memberIds: others.map(({ memberId }) => memberId), rankId });
    for (const { memberId, rankId: known } of others) {
      const values = { before: { rank: known }, after: { rank: rankId } };
      await recordMemberChanged(tx, actor, { useCase: "members.changeRank", memberId, ...values, now });
    }
    return { changed: others.length };
  });
}

function placesOf(ranks: readonly Rank[]): (rankId: number | null) => RankPlace {
  const places = new Map(ranks.map(({ rankId, position }) => [rankId, position]));
  return (rankId) => {
    if (rankId === null) return null;
    const place = places.get(rankId);
    if (place === undefined) throw new Refusal("members.rankNotFound");
    return place;
  };
}
