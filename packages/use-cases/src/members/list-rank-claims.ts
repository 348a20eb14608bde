import { type Actor, isSelf, requireRight } from "@guildhall/core";
import { mayChangeRank } from "@guildhall/core/members";
import { listRankClaims as list, listRanks, listRoster, type NamedRankClaim } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { findRankChanger } from "./find-rank-changer.ts";
import { placesOf } from "./place-of-rank.ts";

/** An open claim, and whether the reader stands high enough to answer it. */
export type OpenRankClaim = NamedRankClaim & { readonly canSettle: boolean };

/** Ranks that members ask for, the oldest claim first. */
export async function listRankClaims({ db }: Context, actor: Actor): Promise<readonly OpenRankClaim[]> {
  requireRight(actor, "ranks.edit");
  const { guildId } = actor;
  const claims = await list(db, guildId, { state: "open" });
  if (claims.length === 0) return [];
  const placeOf = placesOf(await listRanks(db, guildId));
  const changer = await findRankChanger(db, actor);
  const ranksOf = new Map((await listRoster(db, guildId)).map(({ memberId, rankId }) => [memberId, rankId]));
  return claims.map((claim) => {
    const known = placeOf(ranksOf.get(claim.memberId) ?? null);
    const isAbove = mayChangeRank(changer, known, placeOf(claim.rankId));
    return { ...claim, canSettle: isAbove && !isSelf(actor, claim.userId) };
  });
}
