import type { Actor } from "@guildhall/core";
import type { AuditedUseCase, AuditValues } from "@guildhall/core/audit";
import type { WishLock } from "@guildhall/core/wishlists";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findWishLock, saveWishLock } from "@guildhall/db/wishlists";
import { recordAudit } from "#use-cases/audit/record-audit.ts";

type Locking = {
  readonly useCase: Extract<AuditedUseCase, `wishlists.${string}`>;
  /** Undefined for none. */
  readonly lock: WishLock | undefined;
  readonly now: Temporal.Instant;
};

/** Call it under the guild's lock. No lock where there was none is nothing to do. */
export async function changeLock(
  tx: Transaction,
  actor: Actor,
  { useCase, lock, now }: Locking,
): Promise<void> {
  const { guildId } = actor;
  const known = await findWishLock(tx, guildId);
  if (!known && !lock) return;
  await saveWishLock(tx, guildId, lock);
  const values = { before: describe(known), after: describe(lock) };
  await recordAudit(tx, actor, { useCase, target: { kind: "guild" }, ...values, now });
  await recordFact(tx, { name: "wishlists.wishesChanged", guildId }, now);
}

function describe(lock: WishLock | undefined): AuditValues {
  return {
    lockedFrom: lock?.lockedFrom.toString() ?? null,
    lockedUntil: lock?.lockedUntil?.toString() ?? null,
  };
}
