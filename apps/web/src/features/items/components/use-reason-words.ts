"use client";

import { useTranslations } from "next-intl";

/** Why a run or a page of it went wrong. A code that has no sentence is shown as it is. */
export function useReasonWords(): (code: string) => string {
  const t = useTranslations("items.web.runs.reasons");
  const tCauses = useTranslations("items.web.import.causes");
  return (code) => {
    if (t.has(code as "timeout")) return t(code as "timeout");
    return tCauses.has(code as "twice") ? tCauses(code as "twice", { other: 0 }) : code;
  };
}
