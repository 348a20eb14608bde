import { and, eq } from "drizzle-orm";
import { alias, type BuildAliasTable } from "drizzle-orm/mysql-core";
import { dkpBatches, dkpEntries, dkpNotes } from "./dkp.tables.ts";

/** The row that a row takes back, and why that one was written. */
export const reversed: BuildAliasTable<typeof dkpEntries, "reversed"> = alias(dkpEntries, "reversed");
export const reversedNotes = alias(dkpNotes, "reversed_notes");
export const isReversed = and(
  eq(reversed.guildId, dkpEntries.guildId),
  eq(reversed.id, dkpEntries.reversesEntryId),
);
export const isReversedNote = and(
  eq(reversedNotes.guildId, dkpEntries.guildId),
  eq(reversedNotes.batchId, reversed.batchId),
);

/** What of a row is needed to take it back; to be joined with its batch. */
export const slipColumns = {
  entryId: dkpEntries.id,
  poolId: dkpEntries.poolId,
  batchNumber: dkpBatches.number,
  memberId: dkpEntries.memberId,
  amount: dkpEntries.amount,
  reason: dkpEntries.reason,
  eventId: dkpEntries.eventId,
};

/** An entry with what its batch says of it; to be joined with batch, note, `reversed` and `reversedNotes`. */
export const entryColumns = {
  ...slipColumns,
  kind: dkpEntries.kind,
  reversesEntryId: dkpEntries.reversesEntryId,
  effectiveAt: dkpEntries.effectiveAt,
  idempotencyKey: dkpEntries.idempotencyKey,
  recordedAt: dkpBatches.recordedAt,
  note: dkpNotes.text,
  reversedKind: reversed.kind,
  reversedNote: reversedNotes.text,
};
