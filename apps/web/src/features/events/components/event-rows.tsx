"use client";

import { foldRollCalls } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { EventsView } from "../events.loaders.ts";
import { EventRow, type EventSummary } from "./event-row.tsx";

type EventRowsProps = { readonly guildId: string; readonly events: EventsView; readonly isPast: boolean };

/** Events one below the other. The Roll-calls of a day are one line until somebody opens it. */
export function EventRows({ guildId, events, isPast }: EventRowsProps) {
  const t = useTranslations("events.calendar");
  const write = useGuildTime();
  const lines = foldRollCalls(events, ({ startsAt }) => write("shortDay", startsAt));
  const row = (event: EventSummary) => (
    <EventRow
      key={event.eventId}
      guildId={guildId}
      event={event}
      isPast={isPast}
      isNext={!isPast && event === events[0]}
    />
  );
  return (
    <ul className="[&>li:first-child>a]:border-0">
      {lines.map(
        ([first, ...others]) =>
          first && (
            <li key={first.eventId}>
              {others.length === 0 ? (
                row(first)
              ) : (
                <details className="border-t border-line">
                  <summary className="cursor-pointer px-3.5 py-2.5 -outline-offset-2 hover:bg-hover">
                    <span className="ms-1.5 font-medium">{t("rollCalls", { count: others.length + 1 })}</span>{" "}
                    <span className="text-small text-ink-3">{write("longDay", first.startsAt)}</span>
                  </summary>
                  {[first, ...others].map(row)}
                </details>
              )}
            </li>
          ),
      )}
    </ul>
  );
}
