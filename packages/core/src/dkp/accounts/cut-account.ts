import { type Hundredths, toHundredths } from "../../hundredths.ts";
import type { Entry } from "../entry.ts";
import { sumAmounts } from "../sum-amounts.ts";
import type { AccountPeriod } from "./account-period.ts";

type AccountRow = Pick<Entry, "entryId" | "kind" | "amount" | "recordedAt" | "reversesEntryId">;

/** What each kind of entry adds up to. */
export type KindTerm = {
  readonly kind: Entry["kind"];
  readonly count: number;
  readonly amount: Hundredths;
};

/** A part of an account. Opening and terms add up to the balance. */
export type CutAccount<Row> = {
  /** What the account held before the first row that is shown; null where that is its beginning. */
  readonly opening: Hundredths | null;
  readonly terms: readonly KindTerm[];
  /** At the end of the part. */
  readonly balance: Hundredths;
  /** The latest first. */
  readonly rows: readonly (Row & { readonly balanceAfter: Hundredths; readonly isReversed: boolean })[];
};

/** The rows of a period with the balance after each. A row that is taken back later than the period still stands in it. */
export function cutAccount<Row extends AccountRow>(
  entries: readonly Row[],
  { from, until }: AccountPeriod,
): CutAccount<Row> {
  const known = entries
    .filter(({ recordedAt }) => until === null || Temporal.Instant.compare(recordedAt, until) <= 0)
    .toSorted(byWriting);
  const undone = new Set(known.map(({ reversesEntryId }) => reversesEntryId));
  const isBefore = ({ recordedAt }: Row) => from !== null && Temporal.Instant.compare(recordedAt, from) < 0;
  const before = known.filter(isBefore);
  const own = known.slice(before.length);
  let balance = sumAmounts(before);
  const rows = own.map((row) => {
    balance = toHundredths(balance + row.amount);
    return { ...row, balanceAfter: balance, isReversed: undone.has(row.entryId) };
  });
  return {
    opening: before.length === 0 ? null : sumAmounts(before),
    terms: [...Map.groupBy(own, ({ kind }) => kind)].map(([kind, of]) => ({
      kind,
      count: of.length,
      amount: sumAmounts(of),
    })),
    balance,
    rows: rows.toReversed(),
  };
}

/** By the moment, and rows of one moment in the order of the book. */
function byWriting(one: AccountRow, other: AccountRow): number {
  return Temporal.Instant.compare(one.recordedAt, other.recordedAt) || one.entryId - other.entryId;
}
