import type { EntryKind } from "../entry.ts";

type Row = { readonly kind: EntryKind; readonly isReversed: boolean };

/** Whether a row is offered to be taken back: it still stands, takes nothing back itself, and is no part of a season's end or of an award. */
export function isUndoable({ kind, isReversed }: Row): boolean {
  return !isReversed && kind !== "reversal" && kind !== "season" && kind !== "award";
}
