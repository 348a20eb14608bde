import { Refusal } from "@guildhall/core";
import type { Transaction } from "@guildhall/db";
import { type LootBatch, lockLootBatch } from "@guildhall/db/loot";

/** A batch of this kind that nobody took back yet; of two who do so at once the second is refused. */
export async function lockStandingBatch(
  tx: Transaction,
  guildId: string,
  { batchId, kind }: Pick<LootBatch, "batchId" | "kind">,
): Promise<void> {
  const batch = await lockLootBatch(tx, guildId, batchId);
  if (batch.kind !== kind) throw new Refusal("loot.batchNotFound");
  if (batch.undoneAt !== null) throw new Refusal("loot.batchUndone");
}
