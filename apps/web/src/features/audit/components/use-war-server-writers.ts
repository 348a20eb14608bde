"use client";

import { useTranslations } from "next-intl";
import type { Writers } from "./use-write-value.ts";

/** How values of the war server are written. */
export function useWarServerWriters(): Pick<Writers, "givesWarParties" | "removesWarLeavers"> {
  const t = useTranslations("audit.web.values");
  return {
    givesWarParties: (doesGive) => t(doesGive ? "yes" : "no"),
    removesWarLeavers: (doesRemove) => t(doesRemove ? "yes" : "no"),
  };
}
