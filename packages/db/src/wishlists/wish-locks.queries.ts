import type { WishLock } from "@guildhall/core/wishlists";
import { eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { wishLocks } from "./wishlists.tables.ts";

export async function findWishLock(db: Queryable, guildId: string): Promise<WishLock | undefined> {
  const [lock] = await db
    .select({ lockedFrom: wishLocks.lockedFrom, lockedUntil: wishLocks.lockedUntil })
    .from(wishLocks)
    .where(eq(wishLocks.guildId, guildId));
  return lock;
}

/** The lock that there is from now on; undefined for none. */
export async function saveWishLock(
  tx: Transaction,
  guildId: string,
  lock: WishLock | undefined,
): Promise<void> {
  if (!lock) {
    await tx.delete(wishLocks).where(eq(wishLocks.guildId, guildId));
    return;
  }
  await tx
    .insert(wishLocks)
    .values({ guildId, ...lock })
    .onDuplicateKeyUpdate({ set: { ...lock } });
}
