import type { Actor } from "../actor.ts";
import { Refusal } from "../refusal.ts";
import { hasRight } from "../rights.ts";

/** When members leave their lists as they are. */
export type WishLock = {
  readonly lockedFrom: Temporal.Instant;
  /** Null until officers unlock. */
  readonly lockedUntil: Temporal.Instant | null;
};

export function isLocked(lock: WishLock | undefined, now: Temporal.Instant): boolean {
  if (!lock || Temporal.Instant.compare(now, lock.lockedFrom) < 0) return false;
  return lock.lockedUntil === null || Temporal.Instant.compare(now, lock.lockedUntil) < 0;
}

/** Officers may still correct lists, and what is received is ticked all the same. */
export function requireUnlocked(actor: Actor, lock: WishLock | undefined, now: Temporal.Instant): void {
  if (isLocked(lock, now) && !hasRight(actor, "wishlists.edit")) throw new Refusal("wishlists.locked");
}

/** A lock that ends before it begins, or is over already, locks nothing. */
export function planLock(
  {
    lockedFrom,
    lockedUntil,
  }: { readonly lockedFrom: Temporal.Instant | null } & Pick<WishLock, "lockedUntil">,
  now: Temporal.Instant,
): WishLock {
  const from = lockedFrom ?? now;
  const isBackwards = lockedUntil !== null && Temporal.Instant.compare(lockedUntil, from) <= 0;
  if (isBackwards || (lockedUntil !== null && Temporal.Instant.compare(lockedUntil, now) <= 0))
    throw new Refusal("wishlists.lockBackwards");
  return { lockedFrom: from, lockedUntil };
}
