import { type MemberActor, Refusal, requireRight } from "@guildhall/core";
import { type CastVoteInput, requireVote } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { appendVote, listEntrants, lockLootSession } from "@guildhall/db/loot";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";

/** An officer of the council votes, or votes otherwise. Nobody else learns for whom before it is decided, nor that there is a vote. */
export async function castVote(
  { db, clock }: Context,
  actor: MemberActor,
  { sessionId, memberId, reason }: CastVoteInput,
): Promise<void> {
  requireRight(actor, "loot.vote");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { mode, state, houseId, stageIndex } = await lockLootSession(tx, guildId, sessionId);
    if (mode !== "council" || (state !== "open" && state !== "closed")) throw new Refusal("loot.sessionOver");
    const voterMemberId = await ensureActingMember(tx, actor, { houseId, now });
    if (voterMemberId === null) throw new Refusal("loot.notAMember");
    const candidateIds = (await listEntrants(tx, guildId, sessionId)).map((entrant) => entrant.memberId);
    const { "loot.allowsOwnVote": allowsOwnVote } = await getSettings(tx, guildId);
    requireVote({ voterMemberId, memberId, candidateIds, allowsOwnVote });
    const vote = { sessionId, stageIndex, voterMemberId, memberId, reason, castAt: now };
    await appendVote(tx, guildId, vote);
  });
}
