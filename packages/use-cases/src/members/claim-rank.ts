import { type MemberActor, Refusal } from "@guildhall/core";
import type { ClaimRankInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { recordFacts } from "@guildhall/db/facts";
import { findRankClaim, findRosterMember, listRanks, saveRankClaim } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { ensureTalk } from "#use-cases/settings/ensure-talk.ts";
import { lockSubject } from "./lock-subject.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

const cardChanged = { name: "members.rankClaimChanged" } as const;

/**
 * A member asks for a rank, instead of what the member asked for before. Somebody above it answers, in the member's talk with
 * the officers or on the dashboard.
 */
export async function claimRank(
  { db, clock }: Context,
  actor: MemberActor,
  { rankId, note }: ClaimRankInput,
): Promise<{ readonly claimId: number; readonly rankName: string }> {
  const { guildId, userId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const { memberId } = await lockSubject(tx, actor, { memberId: undefined, now });
    const rank = (await listRanks(tx, guildId)).find((one) => one.rankId === rankId);
    if (!rank) throw new Refusal("members.rankNotFound");
    const member = await findRosterMember(tx, guildId, memberId);
    if (member?.rankId === rankId) throw new Refusal("members.rankClaimOwn", { name: rank.name });
    const known = await findRankClaim(tx, guildId, { memberId });
    const claim = { memberId, rankId, note: note || null, claimedAt: now };
    const claimId = await saveRankClaim(tx, guildId, claim);
    await ensureTalk(tx, guildId, { userId, now });
    const after = { rank: rankId };
    await recordMemberChanged(tx, actor, { useCase: "members.claimRank", memberId, after, now });
    // An open card of another rank is taken away; one that was answered stays to be read.
    const stale = known?.state === "open" && known.claimId !== claimId ? [known.claimId] : [];
    const shown = [...stale, claimId].map((each) => ({ ...cardChanged, guildId, claimId: each }));
    await recordFacts(tx, shown, now);
    return { claimId, rankName: rank.name };
  });
}
