import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { wishLists } from "./wishlists.tables.ts";

/**
 * Whoever changes a list comes through here first: of two at once, one waits and then sees what the other did. A list is locked
 * before the member whose it is.
 */
export async function lockWishList(
  tx: Transaction,
  guildId: string,
  { memberId, now }: { readonly memberId: number; readonly now: Temporal.Instant },
): Promise<void> {
  await tx
    .insert(wishLists)
    .values({ guildId, memberId, changedAt: now })
    .onDuplicateKeyUpdate({ set: { changedAt: sql`values(changed_at)` } });
}

/** Locks these lists as far as there are any: before the first wish there is none. */
export async function lockKnownLists(
  tx: Transaction,
  guildId: string,
  memberIds: readonly number[],
): Promise<void> {
  await tx
    .select({ memberId: wishLists.memberId })
    .from(wishLists)
    .where(and(eq(wishLists.guildId, guildId), inArray(wishLists.memberId, [...memberIds])))
    .orderBy(asc(wishLists.memberId))
    .for("update");
}

/** When somebody last changed a list; undefined before the first wish. */
export async function findListChange(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<Temporal.Instant | undefined> {
  const [list] = await db
    .select({ changedAt: wishLists.changedAt })
    .from(wishLists)
    .where(and(eq(wishLists.guildId, guildId), eq(wishLists.memberId, memberId)));
  return list?.changedAt;
}
