"use client";

import { useTranslations } from "next-intl";
import type { Writers } from "./use-write-value.ts";

/** What entries hold of items and of what changed many of them at once. */
export function useItemWriters(): Pick<
  Writers,
  "itemFields" | "addedCount" | "changedCount" | "goneCount" | "backCount"
> {
  const t = useTranslations("audit.web.values.itemFields");
  return {
    itemFields: (fields) => fields.map((field) => t(field)).join(", "),
    addedCount: String,
    changedCount: String,
    goneCount: String,
    backCount: String,
  };
}
