"use client";

import { type Weekday, weekdays } from "@guildhall/core/absences";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { MatrixChoice } from "../attendance.queries.ts";

/** Which events the matrix shows: what the address says, which can be sent to someone. */
export function useMatrixChoice(days: number | null) {
  const [template, setTemplate] = useUrlState("template");
  const [weekdayText, setWeekday] = useUrlState("weekday");
  const [pageText, setPage] = useUrlState("page");
  const weekday: Weekday | undefined = weekdays.find((one) => one === weekdayText);
  const page = Number(pageText ?? 0) || 0;
  const goTo = (next: number) => setPage(next === 0 ? null : String(next));
  const narrow = (change: (value: string | null) => void) => (value: string) => {
    goTo(0);
    change(value || null);
  };
  const chosen: MatrixChoice = {
    days: days === null ? "all" : String(days),
    templateId: template ?? undefined,
    weekday,
    page: page === 0 ? undefined : String(page),
  };
  return {
    chosen,
    template: template ?? "",
    weekday: weekday ?? "",
    page,
    goTo,
    setTemplate: narrow(setTemplate),
    setWeekday: narrow(setWeekday),
  };
}

export type MatrixFilter = ReturnType<typeof useMatrixChoice>;
