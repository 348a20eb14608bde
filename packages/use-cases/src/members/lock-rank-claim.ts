import { type Actor, isSelf, Refusal } from "@guildhall/core";
import { mayChangeRank, type Rank } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import {
  findRankClaim,
  findRosterMember,
  listRanks,
  lockMembers,
  type NamedRankClaim,
} from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import { findRankChanger } from "./find-rank-changer.ts";
import { placesOf } from "./place-of-rank.ts";

export type ClaimToSettle = {
  readonly claim: NamedRankClaim;
  readonly rank: Rank | undefined;
  /** What the member has now. */
  readonly knownRankId: number | null;
};

/**
 * An open claim that the actor may settle; of two officers the second one finds it gone. Nobody answers the own one, whoever
 * manages the server included: two people always read it.
 */
export async function lockRankClaim(tx: Transaction, actor: Actor, claimId: number): Promise<ClaimToSettle> {
  const { guildId } = actor;
  await lockGuild(tx, guildId);
  const claim = await findRankClaim(tx, guildId, { claimId });
  if (claim?.state !== "open") throw new Refusal("members.rankClaimGone");
  if (isSelf(actor, claim.userId)) throw new Refusal("members.rankClaimSelf");
  await lockMembers(tx, guildId, [claim.memberId]);
  const knownRankId = (await findRosterMember(tx, guildId, claim.memberId))?.rankId ?? null;
  const ranks = await listRanks(tx, guildId);
  const placeOf = placesOf(ranks);
  const changer = await findRankChanger(tx, actor);
  if (!mayChangeRank(changer, placeOf(knownRankId), placeOf(claim.rankId)))
    throw new Refusal("members.rankTooHigh", { name: claim.name });
  return { claim, rank: ranks.find(({ rankId }) => rankId === claim.rankId), knownRankId };
}
