"use client";

import type { ItemLanguage } from "@guildhall/core/items";
import { translateGameTerm, translateSlot } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";

type ItemWords = {
  /** Where it is worn: by its word, or as it is written where nobody has one. */
  slot(slot: string): string;
  grade(key: string): string;
  language(language: ItemLanguage): string;
};

/** The reader's words for the codes of an item. */
export function useItemWords(): ItemWords {
  const t = useTranslations("items.languages");
  const tAll = useTranslations();
  return {
    slot: (slot) => translateSlot(tAll, slot),
    grade: (key) => translateGameTerm(tAll, "grades", key),
    language: (language) => t(language),
  };
}
