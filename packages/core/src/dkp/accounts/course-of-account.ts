import type { Hundredths } from "../../hundredths.ts";

/** Where a balance stood at one moment. */
export type BalanceAt = { readonly at: Temporal.Instant; readonly balance: Hundredths };

type Course = {
  /** What the account held before the first row. */
  readonly opening: Hundredths;
  /** The balance after each row, the latest first. */
  readonly rows: readonly { readonly recordedAt: Temporal.Instant; readonly balanceAfter: Hundredths }[];
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly count: number;
};

/** The balance at so many moments that lie evenly from the first to the last: what a line in time is drawn from. */
export function courseOfAccount({ opening, rows, from, until, count }: Course): readonly BalanceAt[] {
  const step = from.until(until).total("milliseconds") / Math.max(count - 1, 1);
  return Array.from({ length: count }, (_, index) => {
    const at = index === count - 1 ? until : from.add({ milliseconds: Math.round(step * index) });
    const last = rows.find(({ recordedAt }) => Temporal.Instant.compare(recordedAt, at) <= 0);
    return { at, balance: last?.balanceAfter ?? opening };
  });
}
