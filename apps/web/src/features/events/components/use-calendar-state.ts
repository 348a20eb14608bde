"use client";

import type { CalendarInput, CalendarView } from "@guildhall/core/events";
import { useGuildZone } from "#web/components/shell/shell-context.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useReaderZone } from "#web/components/use-reader-zone.ts";
import { useWriting } from "#web/components/use-writing.ts";

export type Clock = "own" | "guild";

/** What of the calendar is shown, on whose clock, and which day is looked at: all as the address has it. */
export function useCalendarState(view: CalendarView) {
  const [from, setFrom] = useUrlState("from");
  const [day, setDay] = useUrlState("day");
  const [clock, setClock] = useUrlState("clock");
  const [own, guilds] = [useReaderZone(), useGuildZone()];
  const firstWeekday = firstWeekdayOf(useWriting());
  const asked: CalendarInput = {
    view,
    timeZone: clock === "guild" ? guilds : own,
    firstWeekday,
    ...(from !== null && { from }),
  };
  const goTo = (next: string | null) => {
    setFrom(next);
    setDay(null);
  };
  return {
    asked,
    day,
    setDay,
    goTo,
    clock: clock === "guild" ? ("guild" as const) : ("own" as const),
    setClock: (next: Clock) => setClock(next === "own" ? null : next),
    hasTwoClocks: own !== guilds,
  };
}

export type CalendarState = ReturnType<typeof useCalendarState>;

/** Not every browser knows, and they spell it in two ways. */
type LocaleWithWeek = Intl.Locale & {
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
};

function firstWeekdayOf(writing: string): number {
  const locale: LocaleWithWeek = new Intl.Locale(writing);
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
