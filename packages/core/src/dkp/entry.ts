import type { Hundredths } from "../hundredths.ts";

/** A kind of DKP of a guild. */
export type Pool = { readonly poolId: number; readonly houseId: number; readonly name: string };

/** Why a row of the ledger was written: pay for an event, the undoing of an earlier row, what an officer gave or took, or what an account was opened with. */
export const entryKinds = ["event", "reversal", "adjustment", "import"] as const;

export type EntryKind = (typeof entryKinds)[number];

/** A row of the ledger before it is written. Codes and ids only: nothing in the ledger may have to be erased. */
export type NewEntry = {
  readonly memberId: number;
  readonly kind: EntryKind;
  readonly amount: Hundredths;
  /** Code that a message names, such as the attendance result that was paid. */
  readonly reason: string;
  readonly eventId: number | null;
  /** The entry that this one undoes. */
  readonly reversesEntryId: number | null;
  /** The moment that the points belong to, such as the end of the event. */
  readonly effectiveAt: Temporal.Instant;
  /** The same key is never written twice, whoever tries. */
  readonly idempotencyKey: string;
};

/** A row of the ledger. It never changes: a correction is a new row. */
export type Entry = NewEntry & {
  readonly entryId: number;
  readonly poolId: number;
  /** Which batch of its pool it was written in. */
  readonly batchNumber: number;
  readonly recordedAt: Temporal.Instant;
  /** Why its batch was written, in the words of whoever wrote it; null without, and once they are erased. */
  readonly note: string | null;
};
