"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useTimeIn } from "#web/components/use-time-in.ts";
import { AnswerButtons } from "./answer-buttons.tsx";
import { EventName } from "./event-name.tsx";
import { OwnSign } from "./own-sign.tsx";
import type { CalendarEvent } from "./read-days.ts";
import { StateChip } from "./state-chip.tsx";

type AgendaEventProps = {
  readonly guildId: string;
  readonly event: CalendarEvent;
  readonly timeZone: string;
};

/** An event of one day: when, what, how many come, and the reader's answer to it. */
export function AgendaEvent({ guildId, event, timeZone }: AgendaEventProps) {
  const t = useTranslations("events.calendar");
  const write = useTimeIn(timeZone);
  const { eventId, title, startsAt, endsAt, ownAnswer, offered, counts, state, hasEnded, isAway } = event;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line py-2 first:pt-0 last:border-0 last:pb-0">
      <span className="min-w-[150px] flex-1">
        <Link
          href={`/guilds/${guildId}/events/${eventId}`}
          className="flex min-h-6 min-w-0 items-center font-medium hover:underline"
        >
          <EventName event={event} />
        </Link>
        <span className="flex flex-wrap items-center gap-x-2 text-small text-ink-3">
          <span className="tabular-nums">
            {write("time", startsAt)} – {write("time", endsAt)}
          </span>
          {t("come", { count: counts.coming + counts.late })}
          {isAway && t("away")}
          {(state !== "open" || hasEnded) && <StateChip state={state} hasEnded={hasEnded} />}
        </span>
      </span>
      {offered.length > 0 ? (
        <AnswerButtons
          guildId={guildId}
          eventId={eventId}
          ownAnswer={ownAnswer}
          offered={offered}
          title={title}
          look="icons"
        />
      ) : (
        <OwnSign event={event} />
      )}
    </li>
  );
}
