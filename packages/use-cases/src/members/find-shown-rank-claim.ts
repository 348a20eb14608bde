import { type Actor, requireRight } from "@guildhall/core";
import type { RankClaimInput } from "@guildhall/core/members";
import { findRankClaim, listRanks, type NamedRankClaim } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { viewRankClaim } from "./view-rank-claim.ts";

/** A claim as its card shows it to everybody in the talk. */
export type ShownRankClaim = NamedRankClaim & {
  readonly settledByName: string | null;
  /** What the member has now; null for no rank. */
  readonly knownRankName: string | null;
};

/** A claim by its number, for its card; undefined once it was taken back. */
export async function findShownRankClaim(
  context: Context,
  actor: Actor,
  { claimId }: RankClaimInput,
): Promise<ShownRankClaim | undefined> {
  requireRight(actor, "ranks.edit");
  const { db } = context;
  const { guildId } = actor;
  const claim = await findRankClaim(db, guildId, { claimId });
  const view = claim && (await viewRankClaim(context, actor, claim));
  if (!view) return undefined;
  const known = (await listRanks(db, guildId)).find(({ rankId }) => rankId === view.knownRankId);
  return { ...view, knownRankName: known?.name ?? null };
}
