"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { Writers } from "./use-write-value.ts";

/** What entries hold of drops, awards and the guild's bank. */
export function useLootWriters(): Pick<
  Writers,
  "dropState" | "awardState" | "award" | "dropCount" | "lootBatch" | "salePrice" | "saleSplit" | "isPaid"
> {
  const t = useTranslations("loot");
  const tYes = useTranslations("audit.web.values");
  const { number } = useFormatter();
  return {
    dropState: (state) => t(`dropStates.${state}`),
    awardState: (state) => t(`awardStates.${state}`),
    award: String,
    dropCount: String,
    lootBatch: String,
    salePrice: (coins) => number(coins),
    saleSplit: (split) => t(`saleSplits.${split}`),
    isPaid: (isPaid) => tYes(isPaid ? "yes" : "no"),
  };
}
