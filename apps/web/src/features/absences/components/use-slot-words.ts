"use client";

import type { DayPart, Slot, Weekday } from "@guildhall/core/absences";
import { useTranslations } from "next-intl";

/** Names a part of the week: "Sunday evening". */
export function useSlotWords(): (slot: Slot) => string {
  const t = useTranslations("absences");
  return (slot) => {
    const [day, part] = slot.split("-") as [Weekday, DayPart];
    return t("web.week.slot", {
      day: t(`weekdays.${day}`),
      part: t(`dayParts.${part}`).toLocaleLowerCase(),
    });
  };
}
