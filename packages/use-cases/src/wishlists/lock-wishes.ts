import { type Actor, requireRight } from "@guildhall/core";
import { type LockWishesInput, planLock, type WishLock } from "@guildhall/core/wishlists";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { changeLock } from "./change-lock.ts";

/** From then on members leave their lists as they are; officers may still correct them. A new lock takes the place of the old. */
export async function lockWishes(
  { db, clock }: Context,
  actor: Actor,
  { lockedFrom, lockedUntil }: LockWishesInput,
): Promise<WishLock> {
  requireRight(actor, "wishlists.edit");
  const now = clock.now();
  const wanted = { lockedFrom: toInstant(lockedFrom), lockedUntil: toInstant(lockedUntil) };
  return await transaction(db, async (tx) => {
    await lockGuild(tx, actor.guildId);
    const lock = planLock(wanted, now);
    await changeLock(tx, actor, { useCase: "wishlists.lockWishes", lock, now });
    return lock;
  });
}

function toInstant(text: string | null): Temporal.Instant | null {
  return text === null ? null : Temporal.Instant.from(text);
}
