"use client";

import { describeEntry, type EntryToDescribe, type EntryWords } from "@guildhall/i18n/describe-entry";
import { useTranslations } from "next-intl";

/** What a row was written for, in the reader's words. */
export function useDescribeLine(): (line: EntryToDescribe) => EntryWords {
  const t = useTranslations();
  return (line) => describeEntry(t, line);
}
