import { Refusal } from "../refusal.ts";
import type { Rank } from "./rank.ts";
import type { Standing } from "./standing.ts";

/** Who gives the lead away, and to whom. */
export type LeadHandOver = {
  readonly giver: { readonly memberId: number; readonly rankId: number | null };
  readonly taker: { readonly memberId: number; readonly userId: string | null; readonly standing: Standing };
};

/** The highest rank, and the one below it; null where there is none. */
export type LeadPlan = { readonly lead: Rank; readonly next: Rank | null };

/**
 * The only way in which somebody brings another to the own rank: the one at the head goes one step down by it, so there is never
 * a second head. Whoever manages the server can do it without.
 */
export function planLead(ranks: readonly Rank[], { giver, taker }: LeadHandOver): LeadPlan {
  const [lead, next = null] = ranks;
  if (!lead || giver.rankId !== lead.rankId) throw new Refusal("members.leadNotYours");
  const isThere = taker.userId !== null && taker.standing !== "left";
  if (!isThere || taker.memberId === giver.memberId) throw new Refusal("members.leadToGone");
  return { lead, next };
}
