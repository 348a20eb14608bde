import { type Actor, hasRight, isSelf, Refusal, requireRight } from "@guildhall/core";
import { type MemberInput, mayChangeRank } from "@guildhall/core/members";
import { findMember, findRankClaim, findRosterMember, listRanks } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { findRankChanger } from "./find-rank-changer.ts";
import type { OpenRankClaim } from "./list-rank-claims.ts";
import { placesOf } from "./place-of-rank.ts";

/** What a member asked for last, and what came of it. */
export type RankClaimView = OpenRankClaim & {
  /** Who answered; null while nobody did, and where the product did. */
  readonly settledByName: string | null;
  /** What the member has now; null for no rank. */
  readonly knownRankId: number | null;
};

/** The last rank that a member asked for or came to: the own is everybody's, that of others is for whoever gives ranks. */
export async function viewRankClaim(
  { db }: Context,
  actor: Actor,
  { memberId }: MemberInput,
): Promise<RankClaimView | null> {
  const { guildId } = actor;
  const member = await findRosterMember(db, guildId, memberId);
  const isOwn = isSelf(actor, member?.userId);
  if (!isOwn) requireRight(actor, "ranks.edit");
  if (!member) throw new Refusal("members.notFound");
  const claim = await findRankClaim(db, guildId, { memberId });
  if (!claim) return null;
  const { settledByMemberId } = claim;
  const settledBy = settledByMemberId === null ? undefined : await findMember(db, guildId, settledByMemberId);
  const placeOf = placesOf(await listRanks(db, guildId));
  const changer = await findRankChanger(db, actor);
  const isAbove = mayChangeRank(changer, placeOf(member.rankId), placeOf(claim.rankId));
  const canSettle = claim.state === "open" && !isOwn && hasRight(actor, "ranks.edit") && isAbove;
  return { ...claim, canSettle, settledByName: settledBy?.name ?? null, knownRankId: member.rankId };
}
