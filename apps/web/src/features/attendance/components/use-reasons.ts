"use client";

import type { Reason } from "@guildhall/core/attendance";
import { useTranslations } from "next-intl";

/** Says why somebody got a result, each reason in a few words. */
export function useReasons(): (reasons: readonly Reason[]) => readonly string[] {
  const t = useTranslations("attendance.why");
  return (reasons) =>
    reasons.map(({ code, values }) => t(code, { minutes: 0, grace: 0, needed: 0, points: 0, ...values }));
}
