import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { MergeMembersInput, Moved } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { moveAbsences } from "@guildhall/db/absences";
import { lockPools, rebuildBalances } from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import { moveLeader, moveSeats } from "@guildhall/db/groups";
import {
  deleteClaims,
  findRosterMember,
  listCharacters,
  lockMembers,
  moveCharacters,
  moveHeir,
  saveMainCharacter,
  saveMerge,
  type Way,
} from "@guildhall/db/members";
import { lockKnownLists, moveWishes } from "@guildhall/db/wishlists";
import type { Context } from "#use-cases/context.ts";
import { type MergePreview, prepareMerge } from "./prepare-merge.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

/**
 * Two rows of the roster are one person from now on. Books are not touched: rows of the ledger and results name whom they
 * always named, and count for the member. What is done is what the officer saw, or nothing.
 */
export async function mergeMembers(
  { db, clock }: Context,
  actor: Actor,
  { mergedMemberId, memberId, previewId }: MergeMembersInput,
): Promise<MergePreview> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockPools(tx, guildId);
    await lockKnownLists(tx, guildId, [mergedMemberId, memberId]);
    await lockMembers(tx, guildId, [mergedMemberId, memberId]);
    const preview = await prepareMerge(tx, guildId, { mergedMemberId, memberId, now });
    if (preview.previewId !== previewId) throw new Refusal("members.mergeChanged");
    const moved = await move(tx, guildId, { fromMemberId: mergedMemberId, toMemberId: memberId });
    await saveMerge(tx, guildId, { memberId, mergedMemberId, moved, mergedAt: now });
    await rebuildBalances(tx, guildId, [mergedMemberId, memberId]);
    await deleteClaims(tx, guildId, { memberId: mergedMemberId, claimantMemberId: memberId });
    const after = { mergedFrom: mergedMemberId };
    await recordMemberChanged(tx, actor, { useCase: "members.mergeMembers", memberId, after, now });
    if (preview.wishCount > 0) await recordFact(tx, { name: "wishlists.wishesChanged", guildId }, now);
    for (const eventId of preview.answeredEventIds)
      await recordFact(tx, { name: "events.eventAnswered", guildId, eventId }, now);
    return preview;
  });
}

async function move(tx: Transaction, guildId: string, way: Way): Promise<Moved> {
  const { fromMemberId, toMemberId } = way;
  const characters = await listCharacters(tx, guildId, fromMemberId);
  const main = characters.find(({ isMain }) => isMain);
  const characterIds = characters.map(({ characterId }) => characterId);
  const hasMain = (await listCharacters(tx, guildId, toMemberId)).length > 0;
  await moveCharacters(tx, guildId, { ...way, characterIds });
  if (main && !hasMain) await saveMainCharacter(tx, guildId, { ...main, memberId: toMemberId });
  return {
    characterIds,
    mainCharacterId: main?.characterId ?? null,
    absenceIds: await moveAbsences(tx, guildId, way),
    wishIds: await moveWishes(tx, guildId, way),
    seatIds: await moveSeats(tx, guildId, way),
    ledIds: await moveLeader(tx, guildId, way),
    heirOfRankIds: await moveHeir(tx, guildId, way),
    rankId: (await findRosterMember(tx, guildId, fromMemberId))?.rankId ?? null,
  };
}
