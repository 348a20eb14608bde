"use client";

import type { Hundredths } from "@guildhall/core";
import { useAmount } from "../use-amount.ts";

type ChangeProps = {
  readonly amount: Hundredths;
  /** Where gains are the rule, only a loss is coloured. */
  readonly isCalm?: boolean;
};

/** What was gained or lost, with its sign before it in every direction of writing. Nothing is neither good nor bad. */
export function Change({ amount, isCalm }: ChangeProps) {
  const write = useAmount();
  return (
    <bdi dir="ltr" className={isCalm && amount > 0 ? "" : tone(amount)}>
      {write(amount, "change")}
    </bdi>
  );
}

function tone(amount: Hundredths): string {
  if (amount > 0) return "text-good";
  return amount < 0 ? "text-bad" : "text-ink-3";
}
