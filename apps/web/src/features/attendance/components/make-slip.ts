import type { Hundredths } from "@guildhall/core";
import { type Result, results } from "@guildhall/core/attendance";
import { type LimitReason, limitReasons, sumAmounts } from "@guildhall/core/dkp";
import type { SettlementView } from "../attendance.loaders.ts";

/** One line of the slip: entries of the same kind and amount, and what they add up to. */
export type SlipLine = {
  /** Caps and floor are limited: that they are, or that they are taken back with the pay beside which they stood. */
  readonly kind: "paid" | "limited" | "takenBack" | "unpaid";
  readonly result: Result | LimitReason;
  readonly count: number;
  readonly each: Hundredths;
  readonly sum: Hundredths;
};

type SlipSource = Pick<SettlementView, "lines" | "entries" | "hasChanges">;

type Row = Pick<SlipLine, "kind" | "result"> & { readonly amount: Hundredths };

export type Slip = {
  readonly lines: readonly SlipLine[];
  readonly count: number;
  readonly total: Hundredths;
};

/**
 * What settling would write, gathered as a treasurer would: what is paid, what is taken back, who gets nothing. With
 * nothing left to write it shows what the event paid.
 */
export function makeSlip({ lines, entries, hasChanges }: SlipSource): Slip {
  const paid = lines.filter(({ amount }) => amount !== 0).map((line) => ({ ...line, kind: "paid" as const }));
  const moved = hasChanges ? entries.flatMap(toRow) : paid;
  const rows = [
    ...moved,
    ...lines.filter(({ amount }) => amount === 0).map((line) => ({ ...line, kind: "unpaid" as const })),
  ];
  const alike = Map.groupBy(rows, ({ kind, result, amount }) => `${kind} ${result} ${amount}`);
  return {
    lines: [...alike.values()].flatMap(toLine).toSorted(byWeight),
    count: moved.length,
    total: sumAmounts(moved),
  };
}

/** The code of an entry is the result that was paid. */
function toRow({ kind, reason, amount }: SettlementView["entries"][number]): readonly Row[] {
  const limit = limitReasons.find((one) => one === reason);
  if (limit) return [{ kind: "limited", result: limit, amount }];
  const result = results.find((one) => one === reason);
  return result ? [{ kind: kind === "reversal" ? "takenBack" : "paid", result, amount }] : [];
}

function toLine(rows: readonly Row[]): readonly SlipLine[] {
  return rows.slice(0, 1).map(({ kind, result, amount }) => ({
    kind,
    result,
    count: rows.length,
    each: amount,
    sum: sumAmounts(rows),
  }));
}

const order = { paid: 0, limited: 1, takenBack: 2, unpaid: 3 } as const;

function byWeight(one: SlipLine, other: SlipLine): number {
  return order[one.kind] - order[other.kind] || other.sum - one.sum || other.count - one.count;
}
