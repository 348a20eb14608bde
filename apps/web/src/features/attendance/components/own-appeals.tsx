"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { OwnContestsView } from "../contests.loaders.ts";

type OwnAppealsProps = { readonly guildId: string; readonly appeals: OwnContestsView };

/** What the reader said against the own results, and what may still be said. Nothing where there is neither. */
export function OwnAppeals({ guildId, appeals: { contests, events } }: OwnAppealsProps) {
  const t = useTranslations("attendance.web.own");
  if (contests.length + events.length === 0) return null;
  return (
    <Card title={t("cardTitle")}>
      <ul className="text-small">
        {contests.map((contest) => (
          <Contested key={contest.contestId} guildId={guildId} contest={contest} />
        ))}
        {events.map((event) => (
          <Contestable key={event.eventId} guildId={guildId} event={event} />
        ))}
      </ul>
    </Card>
  );
}

const line = "flex items-center gap-3 border-b border-line py-2 last:border-0";

type ContestedProps = { readonly guildId: string; readonly contest: OwnContestsView["contests"][number] };

function Contested({ guildId, contest }: ContestedProps) {
  const t = useTranslations("attendance.web.own");
  const tResults = useTranslations("attendance.results");
  const { eventId, title, state, wantedResult, decidedResult, answer } = contest;
  if (state === "withdrawn") return null;
  return (
    <li className={line}>
      <div className="min-w-0 flex-1">
        <EventLink guildId={guildId} eventId={eventId} title={title} />
        <p className="text-ink-2">{t(state, { result: tResults(decidedResult ?? wantedResult) })}</p>
        {answer && <bdi dir="auto" className="block">{`“${answer}”`}</bdi>}
      </div>
    </li>
  );
}

type ContestableProps = { readonly guildId: string; readonly event: OwnContestsView["events"][number] };

function Contestable({ guildId, event }: ContestableProps) {
  const t = useTranslations("attendance.web.own");
  const tResults = useTranslations("attendance.results");
  const write = useGuildTime();
  const { eventId, title, result, untilAt } = event;
  const until = t("untilBrief", { when: `${write("day", untilAt)} ${write("time", untilAt)}` });
  return (
    <li className={line}>
      <div className="min-w-0 flex-1">
        <EventLink guildId={guildId} eventId={eventId} title={title} />
        <p className="text-ink-2">{[result ? tResults(result) : t("noResult"), until].join(" · ")}</p>
      </div>
      <Button size="small" asChild>
        <Link
          href={`/guilds/${guildId}/events/${eventId}?tab=attendance`}
          aria-label={t("lookAt", { title })}
        >
          {t("look")}
        </Link>
      </Button>
    </li>
  );
}

type EventLinkProps = { readonly guildId: string; readonly eventId: number; readonly title: string };

function EventLink({ guildId, eventId, title }: EventLinkProps) {
  return (
    <Link
      href={`/guilds/${guildId}/events/${eventId}?tab=attendance`}
      className="block truncate hover:underline"
    >
      <bdi dir="auto">{title}</bdi>
    </Link>
  );
}
