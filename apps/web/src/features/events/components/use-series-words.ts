"use client";

import type { Recurrence } from "@guildhall/core/events";
import { describeRecurrence } from "@guildhall/i18n/describe-recurrence";
import { useLocale, useTranslations } from "next-intl";

type Repeated = { readonly recurrence: Recurrence; readonly time: string };

/** Days and time of a series in words: `every Tuesday, 20:00`. */
export function useSeriesWords(): (series: Repeated) => string {
  const t = useTranslations();
  const language = useLocale();
  return ({ recurrence, time }) =>
    t("events.series.words.line", { days: describeRecurrence({ t, language }, recurrence), time });
}
