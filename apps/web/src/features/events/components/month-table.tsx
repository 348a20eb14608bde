"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import type { CalendarPage } from "../events.loaders.ts";
import { CalendarChip } from "./calendar-chip.tsx";
import { DayButton } from "./day-button.tsx";
import type { ShownDay } from "./read-days.ts";
import type { CalendarKeys } from "./use-calendar-keys.ts";
import { useCalendarWords } from "./use-calendar-words.ts";

export type CalendarDaysProps = {
  readonly guildId: string;
  readonly page: CalendarPage;
  readonly days: readonly ShownDay[];
  readonly keys: CalendarKeys;
};

/** So many stand in a square; the rest is told beside it. */
const mostChips = 3;

/** A month in squares. On a phone a square has only a dot for each event. */
export function MonthTable({ guildId, page, days, keys }: CalendarDaysProps) {
  const { write } = useCalendarWords();
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <Card isFlush>
      <div className="overflow-clip rounded-card">
        <table className="w-full table-fixed border-collapse">
          <caption className="sr-only">{write("month", page.fromOn)}</caption>
          <thead>
            <tr>
              {days.slice(0, 7).map(({ day }) => (
                <th key={day} scope="col" className="py-1.5 text-center text-tiny font-medium text-ink-3">
                  {write("weekday", day)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]?.day}>
                {week.map((day) => (
                  <Square key={day.day} guildId={guildId} day={day} timeZone={page.timeZone} keys={keys} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

type SquareProps = Pick<CalendarDaysProps, "guildId" | "keys"> & {
  readonly day: ShownDay;
  readonly timeZone: string;
};

function Square({ guildId, day, timeZone, keys }: SquareProps) {
  const t = useTranslations("events.calendar");
  const { told, rollCalls } = day;
  const shown = told.slice(0, told.length > mostChips ? mostChips - 1 : mostChips);
  const isLooked = day.day === keys.day;
  return (
    <td
      className={`relative h-[104px] border-t border-e border-line p-1 align-top last:border-e-0 max-desk:h-[52px] max-desk:text-center ${day.isOutside ? "bg-sunken" : ""} ${isLooked ? "bg-link-soft" : ""}`}
    >
      <DayButton day={day} keys={keys} isSquare />
      <span className="relative grid gap-0.5 max-desk:hidden">
        {shown.map((event) => (
          <CalendarChip key={event.eventId} guildId={guildId} event={event} timeZone={timeZone} />
        ))}
        {told.length > shown.length && (
          <span className="px-1 text-tiny text-ink-3">
            {t("more", { count: told.length - shown.length })}
          </span>
        )}
        {rollCalls.length > 0 && (
          <span className="px-1 text-tiny text-ink-3">{t("rollCalls", { count: rollCalls.length })}</span>
        )}
      </span>
      <span aria-hidden className="flex justify-center gap-0.5 desk:hidden">
        {told.slice(0, mostChips).map(({ eventId, ownAnswer }) => (
          <i key={eventId} className={`size-1.5 rounded-full ${ownAnswer ? "bg-c2" : "bg-lamp"}`} />
        ))}
        {rollCalls.length > 0 && <i className="size-1.5 rounded-full border border-ink-3" />}
      </span>
    </td>
  );
}
