"use client";

import { Link } from "#web/components/link.tsx";
import { useTimeIn } from "#web/components/use-time-in.ts";
import { EventName } from "./event-name.tsx";
import { OwnSign } from "./own-sign.tsx";
import type { CalendarEvent } from "./read-days.ts";

type CalendarChipProps = {
  readonly guildId: string;
  readonly event: CalendarEvent;
  readonly timeZone: string;
};

/** An event in a square of the month: own answer, time, and its title below. The day beside the month holds the same for keys. */
export function CalendarChip({ guildId, event, timeZone }: CalendarChipProps) {
  const write = useTimeIn(timeZone);
  return (
    <Link
      href={`/guilds/${guildId}/events/${event.eventId}`}
      tabIndex={-1}
      style={edgeOf(event)}
      className={`block min-w-0 rounded-chip border-s-2 px-1 py-px text-tiny hover:bg-hover ${lookOf(event)}`}
    >
      <span className="flex items-center gap-1 tabular-nums">
        <OwnSign event={event} />
        {write("time", event.startsAt)}
      </span>
      <EventName event={event} lines="two" />
    </Link>
  );
}

/** The colour that the event's template gave it, at its edge only. */
export function edgeOf({ rules: { colour } }: CalendarEvent): { borderInlineStartColor?: string } {
  return colour === null ? {} : { borderInlineStartColor: `#${colour.toString(16).padStart(6, "0")}` };
}

/** What goes on is lit; what is over, called off or a draft steps back. */
export function lookOf({ state, hasEnded }: CalendarEvent): string {
  if (state === "live" && !hasEnded) return "border-lamp bg-lamp-soft text-ink";
  if (state === "draft") return "border-dashed border-edge bg-sunken text-ink-2";
  if (hasEnded || state === "cancelled" || state === "settled") return "border-line-2 bg-sunken text-ink-3";
  return "border-link bg-raised text-ink";
}
