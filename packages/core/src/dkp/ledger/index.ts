export { type BatchRow, chooseUndone } from "./choose-undone.ts";
export { type Batch, describeBatch, firstPreviousHash } from "./describe-batch.ts";
export { isUndoable } from "./is-undoable.ts";
export { checkLedgerJob, type KeptLedgerCheck, type LedgerCheck } from "./ledger-check.ts";
export { type ListLedgerInput, listLedgerInput } from "./list-ledger.input.ts";
export {
  type UndoEntriesInput,
  type UndoTarget,
  undoEntriesInput,
  undoTarget,
} from "./undo-entries.input.ts";
