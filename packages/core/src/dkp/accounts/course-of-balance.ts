import { type Hundredths, toHundredths } from "../../hundredths.ts";

/** What moved an account within one week; week 0 ends now. */
export type WeekChange = { readonly weeksAgo: number; readonly amount: Hundredths };

/** Where the balance stood at the end of each of the last weeks, the oldest first; the last is the balance now. */
export function courseOfBalance(
  balance: Hundredths,
  changes: readonly WeekChange[],
  weekCount: number,
): readonly Hundredths[] {
  const since = (weeksAgo: number) =>
    changes.filter((change) => change.weeksAgo < weeksAgo).reduce((sum, { amount }) => sum + amount, 0);
  const ends = Array.from({ length: weekCount }, (_, index) => weekCount - 1 - index);
  return ends.map((weeksAgo) => toHundredths(balance - since(weeksAgo)));
}
