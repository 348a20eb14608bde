import type { NewEntry } from "../entry.ts";

/** Rows of one pool that were written together. Each batch holds the hash of the one before it. */
export type Batch = {
  readonly poolId: number;
  /** 1, 2, 3 … without a gap within the pool. */
  readonly number: number;
  readonly previousHash: string;
  readonly recordedAt: Temporal.Instant;
  /** Who wrote it; null for a program. */
  readonly actorMemberId: number | null;
  /** SHA-256 in hex of the note and its salt; null for a batch without a note. The note itself may be erased. */
  readonly noteHash: string | null;
  readonly entries: readonly NewEntry[];
};

/** What stands before the first batch of a pool. */
export const firstPreviousHash = "0".repeat(64);

/** The text whose SHA-256 is the batch's hash. Nobody can change a row, a date or the order without breaking the chain. */
export function describeBatch(batch: Batch): string {
  const { poolId, number, previousHash, recordedAt, actorMemberId, noteHash } = batch;
  const rows = batch.entries
    .toSorted((a, b) => (a.idempotencyKey < b.idempotencyKey ? -1 : 1))
    .map((entry) => [
      entry.idempotencyKey,
      entry.memberId,
      entry.kind,
      entry.amount,
      entry.reason,
      entry.eventId,
      entry.reversesEntryId,
      toMilliseconds(entry.effectiveAt),
      // Rows from before there were awards keep their hashes.
      ...(entry.awardId ? [entry.awardId] : []),
    ]);
  const content = [poolId, number, previousHash, toMilliseconds(recordedAt), actorMemberId, rows];
  return JSON.stringify(noteHash === null ? content : [...content, noteHash]);
}

/** As exact as the database keeps it. */
function toMilliseconds(moment: Temporal.Instant): string {
  return moment.toString({ smallestUnit: "millisecond" });
}
