"use client";

import { useTranslations } from "next-intl";
import type { ShownDay } from "./read-days.ts";
import type { CalendarKeys } from "./use-calendar-keys.ts";
import { useCalendarWords } from "./use-calendar-words.ts";

type DayButtonProps = {
  readonly day: ShownDay;
  readonly keys: CalendarKeys;
  /** The whole square around it takes the press. */
  readonly isSquare?: boolean;
};

/** A day that can be looked at. Of all days one is reached by Tab, the others by arrows. */
export function DayButton({ day, keys, isSquare = false }: DayButtonProps) {
  const t = useTranslations("events.calendar");
  const { write } = useCalendarWords();
  const isLooked = day.day === keys.day;
  const shown = isSquare
    ? write("number", day.day)
    : `${write("weekday", day.day)} ${write("number", day.day)}`;
  const name = isSquare ? write("long", day.day) : shown;
  const count = day.told.length + day.rollCalls.length;
  return (
    <button
      ref={isLooked ? keys.dayButton : undefined}
      type="button"
      tabIndex={isLooked ? 0 : -1}
      aria-pressed={isLooked}
      aria-current={day.isToday ? "date" : undefined}
      aria-label={t("dayLabel", { day: name, count })}
      onKeyDown={keys.onKeyDown}
      onClick={({ detail }) => {
        keys.look(day.day);
        if (detail === 0) keys.enter();
      }}
      className={`mb-0.5 inline-grid h-6 min-w-6 place-items-center rounded-control px-1.5 text-small tabular-nums ${isSquare ? "after:absolute after:inset-0" : ""} ${day.isToday ? "bg-lamp-soft font-semibold text-lamp" : day.isOutside ? "text-ink-3" : "text-ink-2"}`}
    >
      {shown}
    </button>
  );
}
