import type { MemberActor } from "@guildhall/core";
import { requireCodeRunning, type VoteOnCodeInput } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { findOwnOpinions, lockGiftCode, saveCodeVote } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";

/** Somebody who entered a code says whether it works, or says otherwise. */
export async function voteOnCode(
  { db, clock }: Context,
  { guildId, userId }: MemberActor,
  { codeId, vote }: VoteOnCodeInput,
): Promise<void> {
  const now = clock.now();
  await transaction(db, async (tx) => {
    const code = await lockGiftCode(tx, guildId, codeId);
    const { votes } = await findOwnOpinions(tx, guildId, { userId, codeIds: [codeId] });
    if (votes.get(codeId) === vote) return;
    requireCodeRunning(code, now);
    await saveCodeVote(tx, guildId, { codeId, userId, vote, castAt: now });
    await recordFact(tx, { name: "announcements.codeChanged", guildId, codeId }, now);
  });
}
