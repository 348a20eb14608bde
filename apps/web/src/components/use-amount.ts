"use client";

import type { Hundredths } from "@guildhall/core";
import { formatAmount } from "@guildhall/i18n/format-amount";
import { useLocale } from "next-intl";

type Style = Parameters<typeof formatAmount>[2];

/** Writes amounts of DKP in the reader's language. */
export function useAmount(): (amount: Hundredths, style?: Style) => string {
  const language = useLocale();
  return (amount, style) => formatAmount(language, amount, style);
}
