import { and, asc, eq, isNull, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import type { SlipEntry } from "./adjustments.queries.ts";
import { dkpBatches, dkpEntries } from "./dkp.tables.ts";
import { slipColumns } from "./entry-columns.queries.ts";

/** What was written for an award and stands: its price, the parts that others got of it, and what limits made of them. */
export async function listStandingAwardRows(
  db: Queryable,
  guildId: string,
  awardId: number,
): Promise<readonly SlipEntry[]> {
  const undo = alias(dkpEntries, "undo");
  return await db
    .select(slipColumns)
    .from(dkpEntries)
    .innerJoin(dkpBatches, and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.id, dkpEntries.batchId)))
    .leftJoin(undo, and(eq(undo.guildId, guildId), eq(undo.reversesEntryId, dkpEntries.id)))
    .where(
      and(
        eq(dkpEntries.guildId, guildId),
        eq(dkpEntries.awardId, awardId),
        ne(dkpEntries.kind, "reversal"),
        isNull(undo.id),
      ),
    )
    .orderBy(asc(dkpEntries.id));
}
