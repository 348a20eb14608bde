import { type Candidate, type Ranking, type Rules, rankCandidates } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import type { Drop } from "@guildhall/db/loot";
import { gatherCandidates } from "#use-cases/wishlists/gather-candidates.ts";
import { listChosenWishes } from "#use-cases/wishlists/list-chosen-wishes.ts";
import type { CountedWish } from "#use-cases/wishlists/list-counted-wishes.ts";
import { readRules } from "#use-cases/wishlists/read-rules.ts";
import { findPointsPool } from "./find-points-pool.ts";

type Asked = {
  readonly drop: Pick<Drop, "itemId" | "eventId" | "houseId">;
  /** People whom an officer named, whether they wish for it or not. */
  readonly named: readonly number[];
  readonly now: Temporal.Instant;
};

/** Who would get a drop now, by the guild's rules, and by which of their wishes. */
export type RankedDrop = {
  readonly ranking: Ranking;
  readonly candidates: readonly Candidate[];
  readonly wishOf: ReadonlyMap<number, CountedWish>;
  readonly rules: Rules;
  readonly rulesVersion: number;
};

/** Everybody whose wish counts for a drop, and whom an officer named, in the order of the guild's rules. */
export async function rankDrop(
  db: Queryable,
  guildId: string,
  { drop, named, now }: Asked,
): Promise<RankedDrop> {
  const { rules, version: rulesVersion } = await readRules(db, guildId);
  const wishOf = await readWishes(db, guildId, { drop, rules, now });
  const others = named.filter((memberId) => !wishOf.has(memberId)).map((memberId) => ({ memberId }));
  const wishers = [...wishOf.values()].map(({ memberId, interest, rank, wishedAt }) => ({
    ...{ memberId, interest, wishedAt },
    wishRank: rank,
  }));
  const candidates = await gatherCandidates(db, guildId, {
    entrants: [...wishers, ...others],
    eventId: drop.eventId,
    poolId: await findPointsPool(db, guildId, drop),
    rules,
    now,
  });
  return { ranking: rankCandidates(rules, candidates, now), candidates, wishOf, rules, rulesVersion };
}

type Counted = Pick<Asked, "now"> & {
  readonly drop: Pick<Drop, "itemId" | "eventId">;
  readonly rules: Rules;
};

/** The one wish of each person that counts for a drop that is given now. */
export async function readWishes(
  db: Queryable,
  guildId: string,
  { drop: { itemId, eventId }, rules, now }: Counted,
): Promise<ReadonlyMap<number, CountedWish>> {
  const wishes = await listChosenWishes(db, guildId, { itemId, eventId, openedAt: now, rules });
  return new Map(wishes.map((wish) => [wish.memberId, wish]));
}
