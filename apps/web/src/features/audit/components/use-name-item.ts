"use client";

import { fallbackItemLanguage, findItemLanguage, nameOfItem } from "@guildhall/core/items";
import { useLocale, useTranslations } from "next-intl";
import type { AuditView } from "../audit.loaders.ts";

/** What an item is called to the reader today. */
export function useNameItem(): (itemId: number, names: Pick<AuditView["names"], "items">) => string {
  const t = useTranslations("audit.web.values");
  const language = findItemLanguage(useLocale()) ?? fallbackItemLanguage;
  return (itemId, { items }) => {
    const names = items[itemId];
    return names ? nameOfItem(names, language).name : t("goneItem");
  };
}
