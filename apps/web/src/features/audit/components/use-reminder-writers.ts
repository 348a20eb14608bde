"use client";

import { describeAudience } from "@guildhall/i18n/describe-reminder";
import { useTranslations } from "next-intl";
import type { Writers } from "./use-write-value.ts";

type ReminderField = "audience" | "reminderWay" | "quietFromHour" | "quietUntilHour" | "isMuted";

/** How values are written that say who is reminded, and how somebody wants to be. */
export function useReminderWriters(): Pick<Writers, ReminderField> {
  const t = useTranslations("audit.web.values");
  const tAll = useTranslations();
  return {
    audience: (audience) => describeAudience(tAll, audience),
    reminderWay: (way) => tAll(`events.remind.ways.${way}`),
    quietFromHour: (hour) => t("hour", { hour }),
    quietUntilHour: (hour) => t("hour", { hour }),
    isMuted: (isMuted) => t(isMuted ? "yes" : "no"),
  };
}
