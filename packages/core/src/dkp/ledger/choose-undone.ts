import { Refusal } from "../../refusal.ts";
import type { Entry, Pool } from "../entry.ts";
import type { UndoTarget } from "./undo-entries.input.ts";

/** A row as it stands in its batch. */
export type BatchRow = Pick<
  Entry,
  "entryId" | "poolId" | "batchNumber" | "memberId" | "kind" | "amount" | "reason" | "eventId"
> & {
  /** On whose account it counts: somebody else's than the row names, once both turned out to be one person. */
  readonly accountId: number;
  readonly isUndone: boolean;
};

/**
 * Which rows taking this back takes back, of all rows of their batches: those named that still stand, and what a limit cut or
 * filled beside them. Where points only change hands a row stands or falls with its batch.
 */
export function chooseUndone(
  target: UndoTarget,
  pools: readonly Pick<Pool, "poolId" | "system">[],
  batchRows: readonly BatchRow[],
): readonly BatchRow[] {
  const zeroSum = new Set(pools.filter(({ system }) => system === "zero-sum").map(({ poolId }) => poolId));
  const named = batchRows.filter((row) => isNamed(target, row));
  if (named.length === 0) throw new Refusal("dkp.entriesNotFound");
  const whole = new Set(named.filter(({ poolId }) => zeroSum.has(poolId)).map(batchOf));
  const limited = new Set(named.filter(isOwnWord).map(accountOf));
  const chosen = batchRows.filter(
    (row) =>
      isNamed(target, row) ||
      whole.has(batchOf(row)) ||
      (row.kind === "limit" && limited.has(accountOf(row))),
  );
  const standing = chosen.filter(({ kind, isUndone }) => kind !== "reversal" && !isUndone);
  // The season would go on as ended, and what it took be back: both have one undo.
  if (standing.some(({ kind }) => kind === "season")) throw new Refusal("dkp.seasonHasOwnUndo");
  // The drop would stay with whoever got it, and be free.
  if (standing.some(({ kind }) => kind === "award")) throw new Refusal("dkp.awardHasOwnUndo");
  if (standing.length === 0) throw new Refusal("dkp.alreadyUndone");
  return standing;
}

function isNamed(target: UndoTarget, { entryId, poolId, batchNumber, eventId }: BatchRow): boolean {
  if ("entryId" in target) return entryId === target.entryId;
  if ("eventId" in target) return eventId === target.eventId;
  return poolId === target.poolId && batchNumber === target.batchNumber;
}

/** A limit that is named alone takes nothing with it, nor does a row that itself takes one back. */
const isOwnWord = ({ kind }: BatchRow): boolean => kind !== "limit" && kind !== "reversal";

const batchOf = ({ poolId, batchNumber }: BatchRow): string => `${poolId}:${batchNumber}`;

const accountOf = (row: BatchRow): string => `${batchOf(row)}:${row.accountId}`;
