import type { MemberActor } from "@guildhall/core";
import type { GiveLeadInput } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockMembers, saveRank, saveRankOf } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { type PreparedLead, prepareLead } from "./prepare-lead.ts";
import { recordMemberChanged } from "./record-member-changed.ts";
import { requireFreeSeats } from "./require-free-seats.ts";
import { settleMetClaims } from "./settle-met-claims.ts";

/** The one at the head gives the lead to another member and takes the rank below it, in one step. */
export async function giveLead(
  { db, clock }: Context,
  actor: MemberActor,
  { memberId }: GiveLeadInput,
): Promise<{ readonly name: string; readonly rankName: string }> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const prepared = await prepareLead(tx, actor, memberId);
    const { giver, taker, lead, next } = prepared;
    await lockMembers(tx, guildId, [giver.memberId, taker.memberId]);
    await saveRankOf(tx, guildId, { memberIds: [taker.memberId], rankId: lead.rankId });
    // Whoever comes up leaves a seat behind.
    await requireFreeSeats(tx, guildId, { rank: next ?? undefined, memberIds: [giver.memberId] });
    await saveRankOf(tx, guildId, { memberIds: [giver.memberId], rankId: next?.rankId ?? null });
    // Whoever leads is not waiting to follow.
    if (lead.heirMemberId === taker.memberId) await saveRank(tx, guildId, { ...lead, heirMemberId: null });
    await tell(tx, actor, { prepared, now });
    return { name: taker.name, rankName: lead.name };
  });
}

type Told = { readonly prepared: PreparedLead; readonly now: Temporal.Instant };

async function tell(tx: Transaction, actor: MemberActor, { prepared, now }: Told): Promise<void> {
  const { giver, taker, lead, next } = prepared;
  const { guildId } = actor;
  const { memberId } = taker;
  const values = { before: { rank: taker.rankId }, after: { rank: lead.rankId } };
  await recordMemberChanged(tx, actor, { useCase: "members.giveLead", memberId, ...values, now });
  await recordFact(tx, { name: "members.memberChanged", guildId, memberId: giver.memberId }, now);
  const given = [
    { memberId: giver.memberId, rankId: next?.rankId ?? null },
    { memberId, rankId: lead.rankId },
  ];
  await settleMetClaims(tx, actor, { given, now });
  await recordFact(tx, { name: "members.ranksChanged", guildId }, now);
}
