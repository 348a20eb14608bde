"use client";

import { useTranslations } from "next-intl";
import { useAmount } from "#web/components/use-amount.ts";
import { useDay } from "#web/components/use-day.ts";
import type { Writers } from "./use-write-value.ts";

type PointField = "settlementNumber" | "batchNumber" | "pointSystem" | "poolRules" | "decayOn" | "total";

/** How what an entry says of pools and their batches is written. */
export function usePointWriters(): Pick<Writers, PointField> {
  const t = useTranslations("dkp");
  const amount = useAmount();
  const day = useDay();
  return {
    settlementNumber: String,
    batchNumber: String,
    pointSystem: (system) => t(`systems.${system}`),
    poolRules: (rules) => rules.join(", "),
    decayOn: day,
    total: (total) => amount(total, "change"),
  };
}
