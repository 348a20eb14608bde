import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { Moved, UndoMergeInput } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { moveAbsences } from "@guildhall/db/absences";
import { lockPools, rebuildBalances } from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import { moveLeader, moveSeats } from "@guildhall/db/groups";
import {
  deleteMerge,
  listCharacters,
  listRanks,
  lockMembers,
  lockMerge,
  type Merge,
  moveCharacters,
  moveHeir,
  saveMainCharacter,
  type Way,
} from "@guildhall/db/members";
import { lockKnownLists, moveWishes } from "@guildhall/db/wishlists";
import type { Context } from "#use-cases/context.ts";
import { listAnsweredEventIds } from "./list-answered-event-ids.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

/** The two were not one person: whatever went over goes back, as far as it is still there, and books count for each again. */
export async function undoMerge(
  { db, clock }: Context,
  actor: Actor,
  { mergedMemberId }: UndoMergeInput,
): Promise<Merge & { readonly memberName: string }> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockPools(tx, guildId);
    const merge = await lockMerge(tx, guildId, mergedMemberId);
    if (!merge) throw new Refusal("members.notMerged");
    const { memberId, moved } = merge;
    await lockKnownLists(tx, guildId, [mergedMemberId, memberId]);
    const [member] = await lockMembers(tx, guildId, [memberId]);
    if (!member) throw new Refusal("members.notMerged");
    await moveBack(tx, guildId, { fromMemberId: memberId, toMemberId: mergedMemberId, moved });
    const isRankThere = (await listRanks(tx, guildId)).some(({ rankId }) => rankId === moved.rankId);
    await deleteMerge(tx, guildId, { mergedMemberId, rankId: isRankThere ? moved.rankId : null });
    await rebuildBalances(tx, guildId, [mergedMemberId, memberId]);
    const before = { mergedFrom: mergedMemberId };
    await recordMemberChanged(tx, actor, { useCase: "members.undoMerge", memberId, before, now });
    if (moved.wishIds?.length) await recordFact(tx, { name: "wishlists.wishesChanged", guildId }, now);
    for (const eventId of await listAnsweredEventIds(tx, guildId, { memberId: mergedMemberId, now }))
      await recordFact(tx, { name: "events.eventAnswered", guildId, eventId }, now);
    return { ...merge, memberName: member.name };
  });
}

async function moveBack(
  tx: Transaction,
  guildId: string,
  { moved, ...way }: Way & { readonly moved: Moved },
): Promise<void> {
  const there = await listCharacters(tx, guildId, way.fromMemberId);
  const characters = there.filter(({ characterId }) => moved.characterIds.includes(characterId));
  const characterIds = characters.map(({ characterId }) => characterId);
  await moveCharacters(tx, guildId, { ...way, characterIds });
  const main = characters.find(({ characterId }) => characterId === moved.mainCharacterId) ?? characters[0];
  if (main) await saveMainCharacter(tx, guildId, { ...main, memberId: way.toMemberId });
  const [next] = await listCharacters(tx, guildId, way.fromMemberId);
  if (next && !next.isMain) await saveMainCharacter(tx, guildId, next);
  const { absenceIds, wishIds = [], seatIds, ledIds, heirOfRankIds } = moved;
  await moveAbsences(tx, guildId, { ...way, absenceIds });
  await moveWishes(tx, guildId, { ...way, wishIds });
  await moveSeats(tx, guildId, { ...way, staticIds: seatIds });
  await moveLeader(tx, guildId, { ...way, staticIds: ledIds });
  await moveHeir(tx, guildId, { ...way, rankIds: heirOfRankIds });
}
