import { Refusal } from "@guildhall/core";
import { and, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { lootBatches } from "./batches.tables.ts";

/** What was recorded or given at once. */
export type LootBatch = Omit<typeof lootBatches.$inferSelect, "id" | "guildId"> & {
  readonly batchId: number;
};

export type NewLootBatch = Omit<LootBatch, "batchId" | "undoneAt">;

const columns = {
  batchId: lootBatches.id,
  kind: lootBatches.kind,
  eventId: lootBatches.eventId,
  madeAt: lootBatches.madeAt,
  madeByMemberId: lootBatches.madeByMemberId,
  undoneAt: lootBatches.undoneAt,
  requestId: lootBatches.requestId,
};

export async function saveNewLootBatch(
  tx: Transaction,
  guildId: string,
  batch: NewLootBatch,
): Promise<number> {
  const [row] = await tx
    .insert(lootBatches)
    .values({ guildId, ...batch })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

/** The batch that the same press made before; undefined for one that is new. */
export async function findLootBatchOf(
  db: Queryable,
  guildId: string,
  requestId: string,
): Promise<LootBatch | undefined> {
  const [batch] = await db
    .select(columns)
    .from(lootBatches)
    .where(and(eq(lootBatches.guildId, guildId), eq(lootBatches.requestId, requestId)));
  return batch;
}

/** For undoing it: of two at once, one waits. */
export async function lockLootBatch(tx: Transaction, guildId: string, batchId: number): Promise<LootBatch> {
  const [batch] = await tx
    .select(columns)
    .from(lootBatches)
    .where(and(eq(lootBatches.guildId, guildId), eq(lootBatches.id, batchId)))
    .for("update");
  if (!batch) throw new Refusal("loot.batchNotFound");
  return batch;
}

export async function saveLootBatchUndone(
  tx: Transaction,
  guildId: string,
  { batchId, undoneAt }: { readonly batchId: number; readonly undoneAt: Temporal.Instant },
): Promise<void> {
  await tx
    .update(lootBatches)
    .set({ undoneAt })
    .where(and(eq(lootBatches.guildId, guildId), eq(lootBatches.id, batchId)));
}
