import type { Hundredths } from "@guildhall/core";
import { sumAmounts } from "@guildhall/core/dkp";
import type { ItemNames } from "@guildhall/core/items";
import type { Queryable } from "@guildhall/db";
import { type HeldPoints, listHoldsOfMember } from "@guildhall/db/dkp";
import { listItemsById } from "@guildhall/db/items";
import { listDropsById, listOpenLootSessions } from "@guildhall/db/loot";

type Asked = {
  readonly memberId: number;
  /** Only whoever made a bid that nobody sees is told of it. */
  readonly seesSecret: boolean;
};

/** Points that a bid binds, and for what. */
export type HeldByBid = {
  readonly sessionId: number;
  readonly amount: Hundredths;
  readonly itemNames: ItemNames;
};

/** What of an account is not to be spent on anything else. */
export type Held = { readonly held: Hundredths; readonly holds: readonly HeldByBid[] };

/** What a member's bids bind in each pool. */
export async function readHeld(
  db: Queryable,
  guildId: string,
  { memberId, seesSecret }: Asked,
): Promise<(poolId: number) => Held> {
  const holds = await listHoldsOfMember(db, guildId, memberId);
  const seen = holds.filter(({ isSecret }) => seesSecret || !isSecret);
  const namesOf = await readItemNames(db, guildId, seen);
  return (poolId) => {
    const inPool = seen.filter((hold) => hold.poolId === poolId);
    return {
      held: sumAmounts(inPool),
      holds: inPool.flatMap(({ sessionId, amount }) => {
        const itemNames = namesOf.get(sessionId);
        return itemNames ? [{ sessionId, amount, itemNames }] : [];
      }),
    };
  };
}

/** Names of what is sold in the sessions that bind something; without those that have ended since. */
async function readItemNames(
  db: Queryable,
  guildId: string,
  holds: readonly HeldPoints[],
): Promise<ReadonlyMap<number, ItemNames>> {
  if (holds.length === 0) return new Map();
  const bound = new Set(holds.map(({ sessionId }) => sessionId));
  const sessions = (await listOpenLootSessions(db, guildId)).filter(({ sessionId }) => bound.has(sessionId));
  const dropIds = sessions.map(({ dropId }) => dropId);
  const drops = new Map((await listDropsById(db, guildId, dropIds)).map((drop) => [drop.dropId, drop]));
  const itemIds = [...new Set([...drops.values()].map(({ itemId }) => itemId))];
  const items = new Map((await listItemsById(db, guildId, itemIds)).map((item) => [item.itemId, item]));
  return new Map(
    sessions.flatMap(({ sessionId, dropId }) => {
      const item = items.get(drops.get(dropId)?.itemId ?? 0);
      return item ? [[sessionId, item.names] as const] : [];
    }),
  );
}
