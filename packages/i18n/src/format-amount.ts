import type { Hundredths, Language } from "@guildhall/core";

const plain = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const styles = {
  balance: plain,
  /** With a plus before what was gained. Nothing gained has no sign. */
  change: { ...plain, signDisplay: "exceptZero" },
} as const satisfies Record<string, Intl.NumberFormatOptions>;

type Style = keyof typeof styles;

/** Making a formatter costs many times what using it does, and a list of standings needs hundreds. */
const formatters = new Map<string, Intl.NumberFormat>();

/** An amount of DKP as people read it: `1,204.50`, or `+12.00` as a change. Minus is the real sign, not a hyphen. */
export function formatAmount(language: Language, amount: Hundredths, style: Style = "balance"): string {
  return formatterFor(language, style)
    .format(amount / 100)
    .replace("-", "−");
}

function formatterFor(language: Language, style: Style): Intl.NumberFormat {
  const key = `${language} ${style}`;
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(language, styles[style]);
  formatters.set(key, formatter);
  return formatter;
}
