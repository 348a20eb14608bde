"use client";

import { useTranslations } from "next-intl";
import type { ItemView } from "../items.loaders.ts";
import { useItemWords } from "./use-item-words.ts";

/** What kind of thing it is, where it is worn, and of which grade. */
export function useItemKicker({ item: { category, slot, grade: code }, grade }: ItemView): string {
  const t = useTranslations("items.categories");
  const words = useItemWords();
  const gradeWord = grade ? words.grade(grade.key) : code;
  const slotWord = slot === null ? null : words.slot(slot);
  return [t(category), slotWord, gradeWord].filter((word) => word !== null).join(" · ");
}
