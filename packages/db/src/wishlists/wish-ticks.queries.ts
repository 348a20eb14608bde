import type { TickWay } from "@guildhall/core/wishlists";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { wishTicks } from "./wishlists.tables.ts";

/** An award that ended a wish, or lessened it. */
export type WishTick = {
  readonly wishId: number;
  readonly memberId: number;
  readonly awardId: number;
  readonly way: TickWay;
};

/** What an award did to wishes and still does. */
export async function listTicks(
  db: Queryable,
  guildId: string,
  awardId: number,
): Promise<readonly WishTick[]> {
  const { wishId, memberId, way } = wishTicks;
  return await db
    .select({ wishId, memberId, awardId: wishTicks.awardId, way })
    .from(wishTicks)
    .where(isOfAward(guildId, awardId))
    .orderBy(asc(wishTicks.id));
}

export async function saveTicks(
  tx: Transaction,
  guildId: string,
  { ticks, now }: { readonly ticks: readonly WishTick[]; readonly now: Temporal.Instant },
): Promise<void> {
  const rows = ticks.map((tick) => ({ guildId, ...tick, tickedAt: now }));
  await insertRows(tx, wishTicks, { rows });
}

/** The award stands no more: it does nothing to wishes from now on. */
export async function endTicks(
  tx: Transaction,
  guildId: string,
  { awardId, now }: { readonly awardId: number; readonly now: Temporal.Instant },
): Promise<void> {
  await tx.update(wishTicks).set({ untickedAt: now }).where(isOfAward(guildId, awardId));
}

function isOfAward(guildId: string, awardId: number) {
  return and(eq(wishTicks.guildId, guildId), eq(wishTicks.awardId, awardId), isNull(wishTicks.untickedAt));
}
