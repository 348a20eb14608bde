"use client";

import { translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";

/** The reader's words for why somebody wants an item. */
export function useInterestWords(): (interest: string) => string {
  const t = useTranslations();
  return (interest) => translateGameTerm(t, "interests", interest);
}
