import type { Actor, Hundredths } from "@guildhall/core";
import { medianOf, pastPriceCount, type ViewPriceHistoryInput } from "@guildhall/core/loot";
import type { Queryable } from "@guildhall/db";
import { listPastPrices, type PastPrice } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";

/** What an item went for of late. */
export type PriceHistory = { readonly median: Hundredths | null; readonly latest: readonly PastPrice[] };

/** What people paid for an item and kept: anybody in the guild may know before bidding. */
export async function viewPriceHistory(
  { db }: Context,
  { guildId }: Actor,
  { itemId }: ViewPriceHistoryInput,
): Promise<PriceHistory> {
  return await readPriceHistory(db, guildId, itemId);
}

export async function readPriceHistory(
  db: Queryable,
  guildId: string,
  itemId: number,
): Promise<PriceHistory> {
  const latest = await listPastPrices(db, guildId, { itemId, limit: pastPriceCount });
  return { median: medianOf(latest.map(({ price }) => price)), latest };
}
