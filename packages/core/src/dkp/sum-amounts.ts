import { type Hundredths, toHundredths } from "../hundredths.ts";

/** The sum of some amounts. One that is too large to be exact is refused. */
export function sumAmounts(rows: readonly { readonly amount: Hundredths }[]): Hundredths {
  return toHundredths(rows.reduce((sum, { amount }) => sum + amount, 0));
}
