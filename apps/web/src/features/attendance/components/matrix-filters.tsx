"use client";

import { weekdays } from "@guildhall/core/absences";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { ToolbarSelect } from "#web/components/ui/toolbar-select.tsx";
import type { MatrixView } from "../attendance.loaders.ts";
import type { MatrixFilter } from "./use-matrix-choice.ts";

type MatrixFiltersProps = {
  readonly matrix: MatrixView;
  readonly filter: MatrixFilter;
  /** The window of days. */
  readonly children: ReactNode;
};

/** Kind of event, day of the week, window, and the way to older events. */
export function MatrixFilters({ matrix, filter, children }: MatrixFiltersProps) {
  const t = useTranslations("attendance.matrix.filters");
  const tDay = useTranslations("absences.weekdays");
  const any = t("any");
  const templates = [
    { value: "", label: t("kind", { kind: any }) },
    ...matrix.templates.map(({ templateId, name }) => ({
      value: String(templateId),
      label: t("kind", { kind: name }),
    })),
    { value: "0", label: t("kind", { kind: t("byHand") }) },
  ];
  const days = [
    { value: "", label: t("weekday", { day: any }) },
    ...weekdays.map((day) => ({ value: day, label: t("weekday", { day: tDay(day) }) })),
  ];
  return (
    <>
      <ToolbarSelect
        label={t("kindLabel")}
        value={filter.template}
        options={templates}
        onChange={filter.setTemplate}
      />
      <ToolbarSelect
        label={t("weekdayLabel")}
        value={filter.weekday}
        options={days}
        onChange={filter.setWeekday}
      />
      <span className="ms-auto flex flex-wrap items-center gap-2">
        {children}
        <Steps matrix={matrix} filter={filter} />
      </span>
    </>
  );
}

function Steps({
  matrix: { events, eventCount, pageCount },
  filter: { page, goTo },
}: Omit<MatrixFiltersProps, "children">) {
  const t = useTranslations("attendance.matrix");
  if (pageCount < 2) return null;
  return (
    <span className="flex items-center gap-1.5">
      <IconButton label={t("newer")} hasFrame disabled={page === 0} onClick={() => goTo(page - 1)}>
        <ChevronLeft aria-hidden className="rtl:-scale-x-100" />
      </IconButton>
      <span className="text-small whitespace-nowrap text-ink-2 tabular-nums">
        {t("part", { shown: events.length, all: eventCount })}
      </span>
      <IconButton label={t("older")} hasFrame disabled={page >= pageCount - 1} onClick={() => goTo(page + 1)}>
        <ChevronRight aria-hidden className="rtl:-scale-x-100" />
      </IconButton>
    </span>
  );
}
