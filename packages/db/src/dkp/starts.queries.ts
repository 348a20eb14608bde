import { and, eq, inArray, isNull, notExists, notInArray, or } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { listAccountIds } from "../members/index.ts";
import type { SlipEntry } from "./adjustments.queries.ts";
import type { Account } from "./dkp.queries.ts";
import { dkpBatches, dkpEntries } from "./dkp.tables.ts";
import { slipColumns } from "./entry-columns.queries.ts";

/** Whether the account was given what one begins with, taken back or not, or was opened with what a sheet said. */
export async function hasBegun(
  db: Queryable,
  guildId: string,
  { poolId, memberId }: Account,
): Promise<boolean> {
  const accountIds = await listAccountIds(db, guildId, memberId);
  const undo = alias(dkpEntries, "undo");
  const isStart = eq(dkpEntries.kind, "start");
  const isOpening = and(eq(dkpEntries.kind, "import"), isNull(undo.id));
  const [row] = await db
    .select({ entryId: dkpEntries.id })
    .from(dkpEntries)
    .leftJoin(undo, and(eq(undo.guildId, guildId), eq(undo.reversesEntryId, dkpEntries.id)))
    .where(
      and(
        eq(dkpEntries.guildId, guildId),
        eq(dkpEntries.poolId, poolId),
        inArray(dkpEntries.memberId, accountIds),
        or(isStart, isOpening),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Whether something was written under this key. */
export async function hasEntryOfKey(db: Queryable, guildId: string, key: string): Promise<boolean> {
  const [row] = await db
    .select({ entryId: dkpEntries.id })
    .from(dkpEntries)
    .where(and(eq(dkpEntries.guildId, guildId), eq(dkpEntries.idempotencyKey, key)));
  return row !== undefined;
}

/** What these members were given to begin with and still have, of those of whom the ledger says nothing else. */
export async function listUntouchedStarts(
  db: Queryable,
  guildId: string,
  memberIds: readonly number[],
): Promise<readonly SlipEntry[]> {
  if (memberIds.length === 0) return [];
  const [undo, other, undone] = [
    alias(dkpEntries, "undo"),
    alias(dkpEntries, "other"),
    alias(dkpEntries, "undone"),
  ];
  const others = db
    .select({ id: other.id })
    .from(other)
    .leftJoin(undone, and(eq(undone.guildId, guildId), eq(undone.id, other.reversesEntryId)))
    .where(
      and(
        eq(other.guildId, guildId),
        eq(other.memberId, dkpEntries.memberId),
        notInArray(other.kind, ["start", "import"]),
        or(isNull(undone.id), notInArray(undone.kind, ["start", "import"])),
      ),
    );
  return await db
    .select(slipColumns)
    .from(dkpEntries)
    .innerJoin(dkpBatches, and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.id, dkpEntries.batchId)))
    .leftJoin(undo, and(eq(undo.guildId, guildId), eq(undo.reversesEntryId, dkpEntries.id)))
    .where(
      and(
        eq(dkpEntries.guildId, guildId),
        eq(dkpEntries.kind, "start"),
        inArray(dkpEntries.memberId, [...memberIds]),
        isNull(undo.id),
        notExists(others),
      ),
    );
}
