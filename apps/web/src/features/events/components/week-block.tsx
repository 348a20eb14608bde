"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useTimeIn } from "#web/components/use-time-in.ts";
import { edgeOf, lookOf } from "./calendar-chip.tsx";
import { EventName } from "./event-name.tsx";
import { OwnSign } from "./own-sign.tsx";
import type { PlacedEvent } from "./read-days.ts";

type WeekBlockProps = {
  readonly guildId: string;
  readonly part: PlacedEvent;
  readonly timeZone: string;
  /** In px from the top of its day. */
  readonly top: number;
  readonly height: number;
};

/** Below this a block could not be read, nor pressed. */
const leastHeight = 24;

/** An event in its day of the week, beside those at the same time. */
export function WeekBlock({ guildId, part, timeZone, top, height }: WeekBlockProps) {
  const t = useTranslations("events.calendar");
  const write = useTimeIn(timeZone);
  const { event, lane, laneCount, beginsBefore, goesOn } = part;
  const ends = `${beginsBefore ? "" : "rounded-t-chip"} ${goesOn ? "" : "rounded-b-chip"}`;
  return (
    <li
      className="absolute px-px"
      style={{
        insetBlockStart: top,
        blockSize: Math.max(leastHeight, height),
        insetInlineStart: `${(lane / laneCount) * 100}%`,
        inlineSize: `${100 / laneCount}%`,
      }}
    >
      <Link
        href={`/guilds/${guildId}/events/${event.eventId}`}
        style={edgeOf(event)}
        className={`block h-full overflow-hidden border-s-3 px-1.5 py-0.5 text-tiny hover:bg-hover ${ends} ${lookOf(event)}`}
      >
        <span className="flex items-center gap-1 tabular-nums">
          <OwnSign event={event} />
          <span className="truncate">
            {write("time", event.startsAt)}
            <span className="sr-only"> – {write("time", event.endsAt)}</span>
          </span>
        </span>
        <span className="block text-small leading-4 font-medium">
          <EventName event={event} lines="two" />
        </span>
        <span className="block truncate">
          {t("come", { count: event.counts.coming + event.counts.late })}
        </span>
      </Link>
    </li>
  );
}
