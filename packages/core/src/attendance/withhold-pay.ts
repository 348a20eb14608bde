import { type Hundredths, toHundredths } from "../hundredths.ts";
import type { Reason } from "./judge-attendance.ts";

/** What keeps an event from paying although people came. */
export type Pay = {
  /** False where points only change hands. */
  readonly isPaying: boolean;
  /** How many events of its template pay one member in a week; null is all. */
  readonly paidPerWeek: number | null;
  /** How many other events of its template and week stand paid, by member; who has none is left out. */
  readonly paidBefore: ReadonlyMap<number, number>;
};

type PaidLine = {
  readonly memberId: number;
  readonly amount: Hundredths;
  readonly reasons: readonly Reason[];
};

/**
 * Lines whose pay is withheld say why; attendance counts all the same. What is paid already counts, in whatever order events
 * are settled, so that settling one again takes nothing from anybody who was paid in time.
 */
export function withholdPay<Line extends PaidLine>(
  lines: readonly Line[],
  { isPaying, paidPerWeek, paidBefore }: Pay,
): readonly Line[] {
  return lines.map((line) => {
    if (line.amount === 0) return line;
    if (!isPaying) return withoutPay(line, { code: "poolPaysNothing", values: {} });
    const isFull = paidPerWeek !== null && (paidBefore.get(line.memberId) ?? 0) >= paidPerWeek;
    if (!isFull || line.amount < 0) return line;
    return withoutPay(line, { code: "paidThisWeek", values: { paid: paidPerWeek, limit: paidPerWeek } });
  });
}

function withoutPay<Line extends PaidLine>(line: Line, why: Reason): Line {
  const others = line.reasons.filter(({ code }) => code !== "signedUpInTime" && code !== "noShowCosts");
  return { ...line, amount: toHundredths(0), reasons: [...others, why] };
}
