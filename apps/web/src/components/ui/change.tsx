"use client";

import type { Hundredths } from "@guildhall/core";
import { useAmount } from "../use-amount.ts";

/** What was gained or lost, with its sign before it in every direction of writing. Nothing is neither good nor bad. */
export function Change({ amount }: { readonly amount: Hundredths }) {
  const write = useAmount();
  return (
    <bdi dir="ltr" className={tone(amount)}>
      {write(amount, "change")}
    </bdi>
  );
}

function tone(amount: Hundredths): string {
  if (amount > 0) return "text-good";
  return amount < 0 ? "text-bad" : "text-ink-3";
}
