import { type Hundredths, toHundredths } from "../../hundredths.ts";
import type { Entry, NewEntry } from "../entry.ts";

/** Code of an entry that an officer wrote; why stands in the note of its batch. */
const byOfficer = "byOfficer";

export type Adjustment = {
  readonly slipId: string;
  readonly lines: readonly { readonly memberId: number; readonly amount: Hundredths }[];
  readonly at: Temporal.Instant;
};

/** The rows of one slip, a row for each member. */
export function planAdjustment({ slipId, lines, at }: Adjustment): readonly NewEntry[] {
  return lines.map(({ memberId, amount }) => ({
    memberId,
    kind: "adjustment",
    amount,
    reason: byOfficer,
    eventId: null,
    reversesEntryId: null,
    effectiveAt: at,
    idempotencyKey: adjustmentKey(slipId, memberId),
  }));
}

/** Under what a member's row of a slip is written, and found when the slip comes again. */
function adjustmentKey(slipId: string, memberId: number): string {
  return `${adjustmentKeys(slipId)}${memberId}`;
}

/** What the keys of all rows of a slip begin with. */
export function adjustmentKeys(slipId: string): string {
  return `adjustment:${slipId}:`;
}

/** What the keys of all rows of an undo begin with. */
export function undoKeys(slipId: string): string {
  return `undo:${slipId}:`;
}

export type Undo = {
  readonly at: Temporal.Instant /** Of whoever takes back by hand. */;
  readonly slipId?: string;
};

/** The rows that take these back. */
export function planUndo(
  entries: readonly Pick<Entry, "entryId" | "memberId" | "amount" | "reason" | "eventId">[],
  { at, slipId }: Undo,
): readonly NewEntry[] {
  const keys = slipId === undefined ? "undo:" : undoKeys(slipId);
  return entries.map(({ entryId, memberId, amount, reason, eventId }) => ({
    memberId,
    kind: "reversal",
    amount: toHundredths(-amount),
    reason,
    eventId,
    reversesEntryId: entryId,
    effectiveAt: at,
    idempotencyKey: `${keys}${entryId}`,
  }));
}
