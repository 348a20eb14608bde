"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useDay } from "#web/components/use-day.ts";
import { useTimeIn } from "#web/components/use-time-in.ts";
import type { SeriesListView } from "../series.loaders.ts";

type Series = SeriesListView[number];
type SeriesDaysProps = { readonly guildId: string; readonly series: Series };

/** More days than this nobody reads. */
const shownDays = 6;

/** The next days of a series: those that have an event lead to it, the others are still to be made. */
export function SeriesDays({ guildId, series: { upcoming, later, timeZone } }: SeriesDaysProps) {
  const t = useTranslations("events.series.web");
  const shown = upcoming.slice(0, shownDays);
  if (upcoming.length + later.length === 0)
    return <p className="mt-3 text-small text-ink-3">{t("noNext")}</p>;
  return (
    <ul aria-label={t("next")} className="mt-3 flex flex-wrap gap-2">
      {shown.map((event) => (
        <Day key={event.eventId} at={event.startsAt} timeZone={timeZone}>
          <Link href={`/guilds/${guildId}/events/${event.eventId}`} className="text-link hover:underline">
            {t("answers", { count: event.answerCount })}
          </Link>
          {event.isOwn && <span className="text-ink-3">{t("own")}</span>}
        </Day>
      ))}
      {later.slice(0, Math.max(1, shownDays - shown.length)).map(({ localDate, startsAt }) => (
        <Day key={localDate} at={startsAt} timeZone={timeZone}>
          <span className="text-ink-3">{t("notMade")}</span>
        </Day>
      ))}
    </ul>
  );
}

type DayProps = { readonly at: string; readonly timeZone: string; readonly children: React.ReactNode };

function Day({ at, timeZone, children }: DayProps) {
  const day = useDay();
  const time = useTimeIn(timeZone);
  const onWall = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(new Date(at));
  return (
    <li className="grid gap-0.5 rounded-control border border-line bg-sunken px-2.5 py-1.5 text-small">
      <span>{day(onWall)}</span>
      <span className="text-ink-2">{time("time", at)}</span>
      {children}
    </li>
  );
}
