import { moveDrop } from "@guildhall/core/loot";
import type { Transaction } from "@guildhall/db";
import { deleteHolds } from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import {
  type Drop,
  deleteStandingBids,
  type LootSession,
  saveDropState,
  saveLootSession,
} from "@guildhall/db/loot";

type Ended = {
  readonly session: LootSession;
  readonly state: "decided" | "cancelled";
  readonly now: Temporal.Instant;
};

/** A session binds nothing any more, and nobody takes part in it. Its bids stay in the book. It must be locked. */
export async function endSession(
  tx: Transaction,
  guildId: string,
  { session, state, now }: Ended,
): Promise<void> {
  const { sessionId } = session;
  await deleteHolds(tx, guildId, sessionId);
  await deleteStandingBids(tx, guildId, sessionId);
  const closedAt = session.closedAt ?? now;
  await saveLootSession(tx, guildId, { ...session, state, closedAt, decidedAt: now });
}

/** Nobody got the drop: it waits again. It must be locked. */
export async function releaseDrop(
  tx: Transaction,
  guildId: string,
  { drop, now }: { readonly drop: Drop; readonly now: Temporal.Instant },
): Promise<void> {
  const state = moveDrop(drop.state, "endSession");
  await saveDropState(tx, guildId, { dropIds: [drop.dropId], state });
  await recordFact(tx, { name: "loot.dropsChanged", guildId }, now);
}
