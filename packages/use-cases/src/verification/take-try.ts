import { requireTry, type TryKind, triesCountFrom } from "@guildhall/core/verification";
import type { Transaction } from "@guildhall/db";
import { listTries, saveTry } from "@guildhall/db/verification";

type Trying = { readonly memberId: number; readonly kind: TryKind; readonly now: Temporal.Instant };

/** Counts a try of a member who is locked, whatever comes of it; refuses one too many. */
export async function takeTry(
  tx: Transaction,
  guildId: string,
  { memberId, kind, now }: Trying,
): Promise<void> {
  requireTry(await listTries(tx, guildId, { memberId, kind }), now);
  await saveTry(tx, guildId, { memberId, kind, triedAt: now, keptFrom: triesCountFrom(now) });
}
