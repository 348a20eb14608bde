"use client";

import { type ItemState, listChangedFields, listRenamed, type StateField } from "@guildhall/core/items";
import { useTranslations } from "next-intl";
import type { ItemsView } from "../items.loaders.ts";
import { useItemWords } from "./use-item-words.ts";
import { writeStats } from "./write-stats.ts";

/** One field of an item before and after, in words. */
export type WrittenChange = {
  readonly id: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
};

type States = { readonly before: ItemState | null; readonly after: ItemState };

const nothing: ItemState = {
  names: {},
  category: "other",
  slot: null,
  grade: null,
  iconUrl: null,
  link: null,
  source: null,
  stats: [],
  isListed: true,
  isRetired: false,
};

/** Writes what is another than before, field by field and name by name. */
export function useItemChanges(grades: ItemsView["grades"]): (states: States) => readonly WrittenChange[] {
  const t = useTranslations("items.web");
  const words = useItemWords();
  const write = useWriteField(grades);
  return ({ before, after }) => {
    const known = before ?? nothing;
    const names = listRenamed(known.names, after.names).map((language) => ({
      id: language,
      field: t("form.name", { language: words.language(language) }),
      before: known.names[language] ?? "",
      after: after.names[language] ?? "",
    }));
    const fields = listChangedFields(known, after).map((field) => ({
      id: field,
      field: t(`fields.${field}`),
      before: before === null ? "" : write(field, known),
      after: write(field, after),
    }));
    return [...names, ...fields];
  };
}

function useWriteField(grades: ItemsView["grades"]): (field: StateField, state: ItemState) => string {
  const t = useTranslations("items.web");
  const tCategories = useTranslations("items.categories");
  const words = useItemWords();
  const writeGrade = (grade: number | null) => {
    const known = grades.find(({ code }) => code === grade);
    return known ? words.grade(known.key) : String(grade ?? "");
  };
  return (field, state) => {
    switch (field) {
      case "category":
        return tCategories(state.category);
      case "slot":
        return state.slot === null ? "" : words.slot(state.slot);
      case "grade":
        return writeGrade(state.grade);
      case "stats":
        return writeStats(state.stats).replaceAll("\n", ", ");
      case "isListed":
      case "isRetired":
        return t(state[field] ? "yes" : "no");
      default:
        return state[field] ?? "";
    }
  };
}
