import type { Actor } from "@guildhall/core";
import type { ViewPriceHistoryInput } from "@guildhall/core/loot";
import { listSettledEvents } from "@guildhall/db/attendance";
import { countBanked, countReserved, tallyFalls } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { sinceOf } from "#use-cases/members/since-of.ts";
import { listItemWithMerged } from "./list-item-with-merged.ts";

/** Over how many days back it is said how often an item falls. */
export const fallDays = 90;

/** How an item stands with the guild: how often it falls, and what there is of it. */
export type ItemStock = {
  /** Within the days above: how often it fell, at how many events, and how many were settled in all. */
  readonly drops: number;
  readonly fellAt: number;
  readonly settled: number;
  /** In the guild's bank, not sold. */
  readonly banked: number;
  /** For events that are to come. */
  readonly reserved: number;
};

/** Everybody in the guild may know what fell and what lies in the bank. */
export async function viewItemStock(
  { db, clock }: Context,
  { guildId }: Actor,
  { itemId }: ViewPriceHistoryInput,
): Promise<ItemStock> {
  const now = clock.now();
  const since = sinceOf(fallDays, now);
  const itemIds = await listItemWithMerged(db, guildId, itemId);
  const { drops, events } = await tallyFalls(db, guildId, { itemIds, since });
  return {
    drops,
    fellAt: events,
    settled: (await listSettledEvents(db, guildId, { since })).length,
    banked: await countBanked(db, guildId, { itemIds }),
    reserved: await countReserved(db, guildId, { itemIds, now }),
  };
}
