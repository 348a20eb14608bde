"use client";

import type { CalendarView } from "@guildhall/core/events";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Reading } from "#web/components/reading.tsx";
import { Card } from "#web/components/ui/card.tsx";
import type { CalendarPage } from "../events.loaders.ts";
import { calendarQuery } from "../events.queries.ts";
import { CalendarToolbar } from "./calendar-toolbar.tsx";
import { DayAgenda } from "./day-agenda.tsx";
import { MonthTable } from "./month-table.tsx";
import { readDays } from "./read-days.ts";
import { useCalendarKeys } from "./use-calendar-keys.ts";
import { useCalendarState } from "./use-calendar-state.ts";
import { WeekGrid } from "./week-grid.tsx";

type CalendarProps = {
  readonly guildId: string;
  readonly view: CalendarView;
  /** What the page was opened with, if that was a calendar. */
  readonly first: CalendarPage | undefined;
  /** The switch between list, week and month. */
  readonly choice: ReactNode;
};

/** A month or a week, and beside it the day that is looked at, whose events are answered there. */
export function Calendar({ guildId, view, first, choice }: CalendarProps) {
  const t = useTranslations("events.calendar");
  const state = useCalendarState(view);
  const { data, error, refetch, isPlaceholderData } = useQuery(calendarQuery({ guildId, ...state.asked }));
  // What is kept while the other view is read does not fit into this one.
  const page = [data, first].find((one) => one?.view === view);
  const keys = useCalendarKeys(page, state);
  if (!page)
    return (
      <>
        <CalendarToolbar view={view} page={page} state={state} choice={choice} />
        <Card isFlush>
          <Reading rows={8} label={t("reading")} error={error} again={refetch} />
        </Card>
      </>
    );
  const days = readDays(page);
  const looked = days.find(({ day }) => day === keys.day);
  const shown = { guildId, days, page, keys };
  return (
    <>
      <CalendarToolbar view={view} page={page} state={state} choice={choice} />
      <div
        aria-busy={isPlaceholderData}
        className="grid items-start gap-3.5 min-[1100px]:grid-cols-[minmax(0,1fr)_340px]"
      >
        {view === "month" ? <MonthTable {...shown} /> : <WeekGrid {...shown} />}
        {view === "week" && (
          <div className="grid gap-3.5 desk:hidden">
            {days.map((day) => (
              <DayAgenda key={day.day} guildId={guildId} day={day} timeZone={page.timeZone} />
            ))}
          </div>
        )}
        <div ref={keys.agenda} className={view === "week" ? "max-desk:hidden" : ""}>
          {looked && <DayAgenda guildId={guildId} day={looked} timeZone={page.timeZone} isLooked />}
        </div>
      </div>
    </>
  );
}
