import type { Hundredths, Language } from "@guildhall/core";

const plain = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const styles = {
  balance: plain,
  /** With a plus before what was gained. Nothing gained has no sign. */
  change: { ...plain, signDisplay: "exceptZero" },
} as const satisfies Record<string, Intl.NumberFormatOptions>;

/** An amount of DKP as people read it: `1,204.50`, or `+12.00` as a change. Minus is the real sign, not a hyphen. */
export function formatAmount(
  language: Language,
  amount: Hundredths,
  style: keyof typeof styles = "balance",
): string {
  return new Intl.NumberFormat(language, styles[style]).format(amount / 100).replace("-", "−");
}
