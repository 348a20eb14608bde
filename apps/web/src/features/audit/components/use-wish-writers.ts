"use client";

import { translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { Writers } from "./use-write-value.ts";

/** What entries hold of wishes, of what items weigh, and of when lists are locked. */
export function useWishWriters(): Pick<
  Writers,
  "interest" | "quantity" | "wishPlace" | "choice" | "itemWeight" | "lockedFrom" | "lockedUntil"
> {
  const t = useTranslations();
  const time = useGuildTime();
  return {
    interest: (key) => translateGameTerm(t, "interests", key),
    quantity: String,
    wishPlace: String,
    choice: (wishIds) => String(wishIds.length),
    itemWeight: String,
    lockedFrom: (at) => time("moment", at),
    lockedUntil: (at) => time("moment", at),
  };
}
