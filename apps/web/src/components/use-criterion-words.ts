"use client";

import { toHundredths } from "@guildhall/core";
import type { Cell, Criterion } from "@guildhall/core/wishlists";
import { translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";
import { useAmount } from "./use-amount.ts";
import { useGuildTime } from "./use-guild-time.ts";

type Value = Cell["value"];

/** What criteria are called, and how what somebody has in one is written. */
export function useCriterionWords() {
  const t = useTranslations("wishlists.priority");
  const write = useWriteNumber();
  const tAll = useTranslations();
  const name = (criterion: Criterion) => {
    if (criterion.kind === "attendance") return t("criteria.attendance", { days: criterion.windowDays ?? 0 });
    if (criterion.kind === "lootWeight") return t("criteria.lootWeight", { days: criterion.windowDays });
    return t(`criteria.${criterion.kind}`);
  };
  const value = (criterion: Criterion, of: Value) => {
    if (of === null) return t(criterion.kind === "attendance" ? "values.isNew" : "values.none");
    return typeof of === "string" ? translateGameTerm(tAll, "interests", of) : write(criterion, of);
  };
  const cell = (criterion: Criterion, { value: of, isHidden }: Cell & { readonly isHidden?: boolean }) =>
    isHidden ? t("values.hidden") : value(criterion, of);
  return { name, value, cell };
}

function useWriteNumber(): (criterion: Criterion, of: number) => string {
  const t = useTranslations("wishlists.priority.values");
  const amount = useAmount();
  const time = useGuildTime();
  return (criterion, of) => {
    switch (criterion.kind) {
      case "wishRank":
        return t("rank", { rank: of });
      case "attendance":
        return t("percent", { percent: of });
      case "tier":
        return criterion.names[of - 1] ?? t("tier", { tier: of });
      case "points":
      case "bid":
        return amount(toHundredths(of));
      case "wishedAt":
      case "bidAt":
        return time("moment", new Date(of).toISOString());
      case "roster":
        return t("roster", { number: of });
      case "interest":
      case "lootWeight":
      case "roll":
      case "votes":
        return t("number", { number: of });
    }
  };
}
