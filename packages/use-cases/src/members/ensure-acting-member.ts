import type { Actor } from "@guildhall/core";
import type { Transaction } from "@guildhall/db";
import { ensureMember } from "@guildhall/db/members";

/**
 * The roster's number of whoever acts, or null for a program. Whoever acts for the first time joins the roster: books that
 * never change name members, so that an account can be erased.
 */
export async function ensureActingMember(
  tx: Transaction,
  actor: Actor,
  { houseId, now }: { readonly houseId: number; readonly now: Temporal.Instant },
): Promise<number | null> {
  if (actor.kind !== "member") return null;
  const { guildId, userId, name } = actor;
  const { memberId } = await ensureMember(tx, guildId, { houseId, userId, name, now });
  return memberId;
}
