export { checkLedger } from "./check-ledger.ts";
export { type LedgerLine, type LedgerPage, listLedger } from "./list-ledger.ts";
export { listUndoable, type Undoable } from "./list-undoable.ts";
export { previewUndo, type UndoLine, type UndoPreview } from "./preview-undo.ts";
export type { PoolCheck } from "./read-ledger.ts";
export { type Undone, undoEntries } from "./undo-entries.ts";
export { verifyLedger } from "./verify-ledger.ts";
