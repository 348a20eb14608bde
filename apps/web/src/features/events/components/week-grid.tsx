"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { DayButton } from "./day-button.tsx";
import type { CalendarDaysProps } from "./month-table.tsx";
import type { ShownDay } from "./read-days.ts";
import { useCalendarWords } from "./use-calendar-words.ts";
import { WeekBlock } from "./week-block.tsx";

/** Height of an hour, in px. */
const hourHeight = 48;

/** Seven days side by side, each event where the clock puts it. A phone has the days below each other instead. */
export function WeekGrid({ guildId, page, days, keys }: CalendarDaysProps) {
  const hours = hoursOf(days);
  return (
    <div className="min-w-0 max-desk:hidden">
      <Card isFlush>
        <div className="grid grid-cols-[46px_repeat(7,minmax(0,1fr))]">
          <span />
          {days.map((day) => (
            <DayHead key={day.day} day={day} keys={keys} />
          ))}
          <HourScale hours={hours} />
          {days.map((day) => (
            <DayColumn key={day.day} guildId={guildId} day={day} timeZone={page.timeZone} hours={hours} />
          ))}
        </div>
      </Card>
    </div>
  );
}

function DayHead({ day, keys }: { readonly day: ShownDay } & Pick<CalendarDaysProps, "keys">) {
  const t = useTranslations("events.calendar");
  const isLooked = day.day === keys.day;
  return (
    <span className={`border-s border-line px-1 py-1.5 text-center ${isLooked ? "bg-link-soft" : ""}`}>
      <DayButton day={day} keys={keys} />
      <span className="block min-h-4 text-tiny text-ink-3">
        {day.rollCalls.length > 0 && t("rollCalls", { count: day.rollCalls.length })}
      </span>
    </span>
  );
}

type Hours = { readonly first: number; readonly last: number };

/** The times on the start side; the line of each hour is drawn by the columns. */
function HourScale({ hours: { first, last } }: { readonly hours: Hours }) {
  const inner = Array.from({ length: last - first - 1 }, (_, index) => first + 1 + index);
  return (
    <span aria-hidden className="relative border-t border-line">
      {inner.map((hour) => (
        <span
          key={hour}
          className="absolute end-1.5 -translate-y-1/2 text-tiny text-ink-3 tabular-nums"
          style={{ insetBlockStart: (hour - first) * hourHeight }}
        >
          {`${String(hour).padStart(2, "0")}:00`}
        </span>
      ))}
    </span>
  );
}

type DayColumnProps = {
  readonly guildId: string;
  readonly day: ShownDay;
  readonly timeZone: string;
  readonly hours: Hours;
};

function DayColumn({ guildId, day, timeZone, hours: { first, last } }: DayColumnProps) {
  const { write } = useCalendarWords();
  return (
    <section
      aria-label={write("long", day.day)}
      className={`relative border-s border-t border-line bg-[repeating-linear-gradient(to_bottom,transparent_0_47px,var(--line)_47px_48px)]`}
      style={{ blockSize: (last - first) * hourHeight }}
    >
      <ul>
        {day.placed.map((part) => (
          <WeekBlock
            key={part.eventId}
            guildId={guildId}
            part={part}
            timeZone={timeZone}
            top={(part.fromMinute / 60 - first) * hourHeight}
            height={((part.untilMinute - part.fromMinute) / 60) * hourHeight}
          />
        ))}
      </ul>
    </section>
  );
}

/** From the earliest to the latest full hour of the week, and the evening in any case. */
function hoursOf(days: readonly ShownDay[]): Hours {
  const parts = days.flatMap(({ placed }) => placed);
  const first = Math.min(18, ...parts.map(({ fromMinute }) => Math.floor(fromMinute / 60)));
  const last = Math.max(24, ...parts.map(({ untilMinute }) => Math.ceil(untilMinute / 60)));
  return { first, last };
}
