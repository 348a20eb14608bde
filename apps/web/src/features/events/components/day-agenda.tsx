"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { AgendaEvent } from "./agenda-event.tsx";
import type { ShownDay } from "./read-days.ts";
import { useCalendarWords } from "./use-calendar-words.ts";

type DayAgendaProps = {
  readonly guildId: string;
  readonly day: ShownDay;
  readonly timeZone: string;
  /** The one that is looked at, beside a month or week: it says what it shows when it changes. */
  readonly isLooked?: boolean;
};

/** Everything of one day, answered in its line. Roll-calls are one line until somebody opens it. */
export function DayAgenda({ guildId, day, timeZone, isLooked }: DayAgendaProps) {
  const t = useTranslations("events.calendar");
  const { write } = useCalendarWords();
  const { told, rollCalls } = day;
  return (
    <Card
      title={<span className="inline-block first-letter:uppercase">{write("long", day.day)}</span>}
      isLit={day.isToday}
      aside={isLooked && day.isToday && t("today")}
    >
      {told.length + rollCalls.length === 0 && <p className="text-table text-ink-3">{t("nothing")}</p>}
      <ul>
        {told.map((event) => (
          <AgendaEvent key={event.eventId} guildId={guildId} event={event} timeZone={timeZone} />
        ))}
      </ul>
      {rollCalls.length > 0 && (
        <details className="border-t border-line pt-2 first-of-type:mt-1">
          <summary className="cursor-pointer rounded-control py-1 text-table font-medium">
            {t("rollCalls", { count: rollCalls.length })}
          </summary>
          <ul>
            {rollCalls.map((event) => (
              <AgendaEvent key={event.eventId} guildId={guildId} event={event} timeZone={timeZone} />
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
