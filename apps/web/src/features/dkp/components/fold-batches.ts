import type { LedgerView } from "../ledger.loaders.ts";

export type BookLine = LedgerView["lines"][number];

/** A row of the book's table: one entry, or the line that stands for a whole batch. */
export type BookRow = {
  readonly id: string;
  /** The entry; of a batch its first, which says what it was for. */
  readonly line: BookLine;
  readonly batch: { readonly lines: readonly BookLine[]; readonly isUnfolded: boolean } | undefined;
  /** Whether it stands below the line of its batch. */
  readonly isInside: boolean;
};

/** One line for each batch of several rows, with its rows below where it is unfolded; rows that stand alone stay so. */
export function foldBatches(lines: readonly BookLine[], unfolded: ReadonlySet<string>): readonly BookRow[] {
  return [...Map.groupBy(lines, batchId)].flatMap(([id, own]) => {
    const rows = own.map((line) => ({
      id: String(line.entryId),
      line,
      batch: undefined,
      isInside: own.length > 1,
    }));
    const main = own.find(({ kind }) => kind !== "limit" && kind !== "reversal") ?? own[0];
    if (own.length < 2 || !main) return rows;
    const isUnfolded = unfolded.has(id);
    const head = { id, line: main, batch: { lines: own, isUnfolded }, isInside: false };
    return [head, ...(isUnfolded ? rows : [])];
  });
}

const batchId = ({ poolId, batchNumber }: BookLine): string => `batch-${poolId}-${batchNumber}`;
