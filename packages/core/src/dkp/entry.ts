import type { Hundredths } from "../hundredths.ts";
import type { PointSystem, PoolRules } from "./pool-rules.ts";

/** A kind of DKP of a guild. */
export type Pool = {
  readonly poolId: number;
  readonly houseId: number;
  readonly name: string;
  readonly system: PointSystem;
  /** What an officer changed; `rulesOf` says what holds. */
  readonly changedRules: Partial<PoolRules>;
  /** The EPGP pool of efforts whose gear points this one keeps; null for a pool that stands for itself. */
  readonly gearOfPoolId: number | null;
  /** The day in the guild's zone on which it decays next; null when it does not. */
  readonly nextDecayOn: string | null;
  /** From when on nothing is paid into it; null while it is open. */
  readonly closedAt: Temporal.Instant | null;
};

/** Why a row of the ledger was written. */
export const entryKinds = [
  /** Pay for an event. */
  "event",
  /** The undoing of an earlier row. */
  "reversal",
  /** Given or taken by an officer. */
  "adjustment",
  /** What a sheet said before the ledger began. */
  "import",
  /** What an account begins with. */
  "start",
  "decay",
  /** Points that nobody spent in time. */
  "expiry",
  /** Takes what lies above a cap, or fills up to the floor, beside the row that went too far. */
  "limit",
  /** A part of what somebody else paid. */
  "share",
  /** The end of a season. */
  "season",
  /** Somebody came back too late. */
  "lapse",
  /** The price of a drop. */
  "award",
] as const;

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
  /** The award that it pays, or pays back; left out of every other row. */
  readonly awardId?: number | null | undefined;
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
  /** What the row was that this one takes back, and why that one was written. */
  readonly reversedKind: EntryKind | null;
  readonly reversedNote: string | null;
};
