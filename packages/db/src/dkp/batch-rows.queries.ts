import type { BatchRow, UndoTarget } from "@guildhall/core/dkp";
import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { dkpBatches, dkpEntries } from "./dkp.tables.ts";
import { slipColumns } from "./entry-columns.queries.ts";

/** All rows of the batches that hold what is named, in the order in which they were written. */
export async function listBatchRows(
  db: Queryable,
  guildId: string,
  target: UndoTarget,
): Promise<readonly BatchRow[]> {
  const batchIds = await listBatchIds(db, guildId, target);
  if (batchIds.length === 0) return [];
  const undo = alias(dkpEntries, "undo");
  return await db
    .select({
      ...slipColumns,
      accountId: accountIdOf(members),
      kind: dkpEntries.kind,
      isUndone: isNotNull(undo.id).mapWith(Boolean),
    })
    .from(dkpEntries)
    .innerJoin(dkpBatches, and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.id, dkpEntries.batchId)))
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, dkpEntries.memberId)))
    .leftJoin(undo, and(eq(undo.guildId, guildId), eq(undo.reversesEntryId, dkpEntries.id)))
    .where(and(eq(dkpEntries.guildId, guildId), inArray(dkpEntries.batchId, batchIds)))
    .orderBy(asc(dkpEntries.id));
}

async function listBatchIds(db: Queryable, guildId: string, target: UndoTarget): Promise<number[]> {
  if ("batchNumber" in target) {
    const { poolId, batchNumber } = target;
    const rows = await db
      .select({ batchId: dkpBatches.id })
      .from(dkpBatches)
      .where(
        and(
          eq(dkpBatches.guildId, guildId),
          eq(dkpBatches.poolId, poolId),
          eq(dkpBatches.number, batchNumber),
        ),
      );
    return rows.map(({ batchId }) => batchId);
  }
  const isNamed =
    "entryId" in target ? eq(dkpEntries.id, target.entryId) : eq(dkpEntries.eventId, target.eventId);
  const rows = await db
    .selectDistinct({ batchId: dkpEntries.batchId })
    .from(dkpEntries)
    .where(and(eq(dkpEntries.guildId, guildId), isNamed));
  return rows.map(({ batchId }) => batchId);
}
