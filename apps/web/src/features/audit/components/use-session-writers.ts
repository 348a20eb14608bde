"use client";

import { useTranslations } from "next-intl";
import { useAmount } from "#web/components/use-amount.ts";
import type { Writers } from "./use-write-value.ts";

/** What entries hold of sessions of loot. */
export function useSessionWriters(): Pick<Writers, "lootSession" | "lootMode" | "price"> {
  const t = useTranslations("loot.modes");
  const amount = useAmount();
  return {
    lootSession: String,
    lootMode: (mode) => t(mode),
    price: (price) => (price === null ? "·" : amount(price)),
  };
}
