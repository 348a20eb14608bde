import { and, count, countDistinct, eq, gt, gte, inArray, ne } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { events } from "../events/index.ts";
import { drops } from "./drops.tables.ts";
import { isInBank } from "./is-in-bank.queries.ts";
import { lootReserves } from "./reserves.tables.ts";

type OfItems = { readonly itemIds: readonly number[] };

/** How often something fell since a moment, and at how many events; what was entered by mistake is left out. */
export async function tallyFalls(
  db: Queryable,
  guildId: string,
  { itemIds, since }: OfItems & { readonly since: Temporal.Instant },
): Promise<{ readonly drops: number; readonly events: number }> {
  const [row] = await db
    .select({ drops: count(), events: countDistinct(drops.eventId) })
    .from(drops)
    .where(
      and(
        eq(drops.guildId, guildId),
        inArray(drops.itemId, [...itemIds]),
        gte(drops.droppedAt, since),
        ne(drops.state, "void"),
      ),
    );
  return row ?? { drops: 0, events: 0 };
}

/** How many lie in the guild's bank and are not sold. */
export async function countBanked(db: Queryable, guildId: string, { itemIds }: OfItems): Promise<number> {
  const [row] = await db
    .select({ drops: count() })
    .from(drops)
    .where(and(eq(drops.guildId, guildId), inArray(drops.itemId, [...itemIds]), isInBank(db, guildId)));
  return row?.drops ?? 0;
}

/** How many reserves stand for events that are to come. */
export async function countReserved(
  db: Queryable,
  guildId: string,
  { itemIds, now }: OfItems & { readonly now: Temporal.Instant },
): Promise<number> {
  const isToCome = and(
    eq(events.guildId, guildId),
    eq(events.id, lootReserves.eventId),
    inArray(events.state, ["open", "locked"]),
    gt(events.startsAt, now),
  );
  const [row] = await db
    .select({ reserves: count() })
    .from(lootReserves)
    .innerJoin(events, isToCome)
    .where(
      and(
        eq(lootReserves.guildId, guildId),
        inArray(lootReserves.itemId, [...itemIds]),
        eq(lootReserves.isStanding, true),
      ),
    );
  return row?.reserves ?? 0;
}
