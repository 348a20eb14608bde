"use client";

import { fallbackItemLanguage, findItemLanguage, type ItemLanguage } from "@guildhall/core/items";
import { useLocale } from "next-intl";

/** The language in which the reader knows items. */
export function useItemLanguage(): ItemLanguage {
  return findItemLanguage(useLocale()) ?? fallbackItemLanguage;
}
