import { type Actor, requireRight } from "@guildhall/core";
import type { LootBatchInput } from "@guildhall/core/loot";
import { listDropsOfBatch } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";

/** Of drops that were recorded at once those that nobody decided about yet, to be given away together. */
export async function listRecordedDrops(
  { db }: Context,
  actor: Actor,
  { batchId }: LootBatchInput,
): Promise<readonly number[]> {
  requireRight(actor, "loot.award");
  const drops = await listDropsOfBatch(db, actor.guildId, batchId);
  return drops.filter(({ state }) => state === "waiting").map(({ dropId }) => dropId);
}
