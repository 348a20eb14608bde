"use client";

import type { DecayRule } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import { useAmount } from "#web/components/use-amount.ts";

/** A rule of decay in sentences. */
export function useDecayRule(): (rule: DecayRule) => string {
  const t = useTranslations("dkp.decay.rule");
  const write = useAmount();
  return (rule) => {
    const { everyDays: days } = rule;
    const above = write(rule.above);
    const spares = rule.sparesLeave ? ` ${t("sparesLeave")}` : "";
    if (rule.kind === "fixed") return t("fixed", { amount: write(rule.amount), days, above }) + spares;
    const percent = rule.basisPoints / 100;
    return (
      (rule.above === 0 ? t("percentOfAll", { percent, days }) : t("percent", { percent, days, above })) +
      spares
    );
  };
}
