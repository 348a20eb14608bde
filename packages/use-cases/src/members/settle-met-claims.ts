import type { Actor } from "@guildhall/core";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { deleteRankClaim, listRankClaims, listRanks } from "@guildhall/db/members";
import { placesOf } from "./place-of-rank.ts";
import { settleRankClaim } from "./settle-rank-claim.ts";

type Given = {
  /** What each has from now on. */
  readonly given: readonly { readonly memberId: number; readonly rankId: number | null }[];
  readonly now: Temporal.Instant;
};

/**
 * Whoever was given the rank that they asked for asks for it no longer; nor does whoever stands above it by now, so that no old
 * button lowers somebody.
 */
export async function settleMetClaims(tx: Transaction, actor: Actor, { given, now }: Given): Promise<void> {
  const { guildId } = actor;
  const rankOf = new Map(given.map(({ memberId, rankId }) => [memberId, rankId]));
  const open = await listRankClaims(tx, guildId, { state: "open" });
  const placeOf = placesOf(await listRanks(tx, guildId));
  for (const { claimId, memberId, rankId } of open) {
    const rank = rankOf.get(memberId);
    if (rank === undefined) continue;
    if (rank === rankId) await settleRankClaim(tx, actor, { claimId, state: "approved", now });
    else if ((placeOf(rank) ?? Number.POSITIVE_INFINITY) < (placeOf(rankId) ?? 0)) {
      await deleteRankClaim(tx, guildId, claimId);
      await recordFact(tx, { name: "members.rankClaimChanged", guildId, claimId }, now);
    }
  }
}
