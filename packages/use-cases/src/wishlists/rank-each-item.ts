import { type Ranking, rankCandidates } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { listPools } from "@guildhall/db/dkp";
import { type Entrant, gatherCandidates } from "./gather-candidates.ts";
import { listChosenWishes } from "./list-chosen-wishes.ts";
import { readRules } from "./read-rules.ts";

type Asked = { readonly itemIds: readonly number[]; readonly now: Temporal.Instant };

/**
 * Who would stand where if each of these items fell now, by the rules in force. What is known of the people is read once
 * for all items: a list of twenty wishes asks little more than one of two.
 */
export async function rankEachItem(
  db: Queryable,
  guildId: string,
  { itemIds, now }: Asked,
): Promise<ReadonlyMap<number, Ranking>> {
  const { rules } = await readRules(db, guildId);
  const entrantsOf = new Map<number, readonly Entrant[]>();
  for (const itemId of new Set(itemIds)) {
    const wishes = await listChosenWishes(db, guildId, { itemId, eventId: null, openedAt: now, rules });
    const entrants = wishes.map(({ memberId, interest, rank, wishedAt }) => ({
      ...{ memberId, interest, wishedAt },
      wishRank: rank,
    }));
    entrantsOf.set(itemId, entrants);
  }
  const memberIds = new Set([...entrantsOf.values()].flat().map(({ memberId }) => memberId));
  const entrants = [...memberIds].map((memberId) => ({ memberId }));
  const [first] = await listPools(db, guildId);
  const gathering = { entrants, eventId: null, poolId: first?.poolId ?? null, rules, now };
  const people = await gatherCandidates(db, guildId, gathering);
  const rank = (wanting: readonly Entrant[]) => {
    const entrantOf = new Map(wanting.map((entrant) => [entrant.memberId, entrant]));
    const candidates = people.flatMap((person) => {
      const entrant = entrantOf.get(person.memberId);
      return entrant ? [{ ...person, ...entrant }] : [];
    });
    return rankCandidates(rules, candidates, now);
  };
  return new Map([...entrantsOf].map(([itemId, wanting]) => [itemId, rank(wanting)]));
}
