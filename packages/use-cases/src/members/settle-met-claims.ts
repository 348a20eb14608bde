import type { Actor } from "@guildhall/core";
import type { Transaction } from "@guildhall/db";
import { listRankClaims } from "@guildhall/db/members";
import { settleRankClaim } from "./settle-rank-claim.ts";

type Given = {
  readonly memberIds: readonly number[];
  readonly rankId: number | null;
  readonly now: Temporal.Instant;
};

/** Whoever was given the rank that they asked for asks for it no longer. */
export async function settleMetClaims(
  tx: Transaction,
  actor: Actor,
  { memberIds, rankId, now }: Given,
): Promise<void> {
  const open = await listRankClaims(tx, actor.guildId, { state: "open" });
  const met = open.filter((claim) => claim.rankId === rankId && memberIds.includes(claim.memberId));
  for (const { claimId } of met) await settleRankClaim(tx, actor, { claimId, state: "approved", now });
}
