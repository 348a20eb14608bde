import type { Actor } from "@guildhall/core";
import type { RankClaimState } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { saveRankClaimSettled } from "@guildhall/db/members";
import { findActingMember } from "./find-acting-member.ts";

type Answer = { readonly claimId: number; readonly state: RankClaimState; readonly now: Temporal.Instant };

/** Notes who answered a claim, and has its card say so. */
export async function settleRankClaim(
  tx: Transaction,
  actor: Actor,
  { claimId, state, now }: Answer,
): Promise<void> {
  const { guildId } = actor;
  const settledByMemberId = (await findActingMember(tx, actor))?.memberId ?? null;
  await saveRankClaimSettled(tx, guildId, { claimId, state, settledAt: now, settledByMemberId });
  await recordFact(tx, { name: "members.rankClaimChanged", guildId, claimId }, now);
}
