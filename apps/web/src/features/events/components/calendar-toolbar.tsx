"use client";

import type { CalendarView } from "@guildhall/core/events";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import type { CalendarPage } from "../events.loaders.ts";
import type { CalendarState } from "./use-calendar-state.ts";
import { useCalendarWords } from "./use-calendar-words.ts";

const clocks = ["own", "guild"] as const;

type CalendarToolbarProps = {
  readonly view: CalendarView;
  readonly page: CalendarPage | undefined;
  readonly state: CalendarState;
  readonly choice: ReactNode;
};

/** Which view, which month or week, and on whose clock. */
export function CalendarToolbar({ view, page, state, choice }: CalendarToolbarProps) {
  const t = useTranslations("events.calendar");
  return (
    <div className="mb-3.5 flex flex-wrap items-center gap-2">
      {choice}
      {page && (
        <span className="flex items-center gap-1.5 max-desk:order-last max-desk:w-full">
          <IconButton label={t(`earlier.${view}`)} hasFrame onClick={() => state.goTo(page.earlierOn)}>
            <ChevronLeft aria-hidden className="rtl:-scale-x-100" />
          </IconButton>
          <IconButton label={t(`later.${view}`)} hasFrame onClick={() => state.goTo(page.laterOn)}>
            <ChevronRight aria-hidden className="rtl:-scale-x-100" />
          </IconButton>
          <Button size="small" onClick={() => state.goTo(null)}>
            {t("today")}
          </Button>
          <Title view={view} page={page} />
        </span>
      )}
      {state.hasTwoClocks && (
        <span className="ms-auto max-desk:ms-0">
          <SegmentedSwitch
            label={t("clock")}
            value={state.clock}
            onChange={state.setClock}
            segments={clocks.map((value) => ({ value, label: t(`clocks.${value}`) }))}
          />
        </span>
      )}
    </div>
  );
}

/** The month by its name, a week by its first and last day. */
function Title({ view, page }: { readonly view: CalendarView; readonly page: CalendarPage }) {
  const { write, range } = useCalendarWords();
  const last = page.days.at(-1)?.day ?? page.fromOn;
  return (
    <h2 aria-live="polite" className="ms-1.5 font-title text-card font-semibold first-letter:uppercase">
      {view === "month" ? write("month", page.fromOn) : range(page.fromOn, last)}
    </h2>
  );
}
