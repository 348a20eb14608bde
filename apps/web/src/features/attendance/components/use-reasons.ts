"use client";

import type { Reason } from "@guildhall/core/attendance";
import { useTranslations } from "next-intl";

/** Every reason has those that its sentence names; the types want all of them. */
const noValues = { minutes: 0, grace: 0, needed: 0, points: 0, days: 0, limit: 0, window: 0, paid: 0 };

/** Says why somebody got a result, each reason in a few words. */
export function useReasons(): (reasons: readonly Reason[]) => readonly string[] {
  const t = useTranslations("attendance.why");
  return (reasons) => reasons.map(({ code, values }) => t(code, { ...noValues, ...values }));
}
