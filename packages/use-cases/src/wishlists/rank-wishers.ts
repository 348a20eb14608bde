import { type Ranking, type Rules, rankCandidates } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { listPools } from "@guildhall/db/dkp";
import { gatherCandidates } from "./gather-candidates.ts";
import { listChosenWishes } from "./list-chosen-wishes.ts";

export type WishedFor = {
  readonly itemId: number;
  /** The event that it fell at; null for an item that might fall one day. */
  readonly eventId: number | null;
  /** The pool whose points count; null for the guild's first. */
  readonly poolId: number | null;
  /** From when wishes are counted back; null for now. */
  readonly openedAt: Temporal.Instant | null;
  readonly rules: Rules;
  readonly now: Temporal.Instant;
};

/** Who would stand where if an item were given by these rules to those who wish for it. */
export async function rankWishers(
  db: Queryable,
  guildId: string,
  { itemId, eventId, poolId, openedAt, rules, now }: WishedFor,
): Promise<Ranking> {
  const about = { itemId, eventId, openedAt: openedAt ?? now, rules };
  const wishes = await listChosenWishes(db, guildId, about);
  const entrants = wishes.map(({ memberId, interest, rank, wishedAt }) => ({
    memberId,
    interest,
    wishRank: rank,
    wishedAt,
  }));
  const [first] = await listPools(db, guildId);
  const people = { entrants, eventId, poolId: poolId ?? first?.poolId ?? null };
  return rankCandidates(rules, await gatherCandidates(db, guildId, { ...people, rules, now }), now);
}
