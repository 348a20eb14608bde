"use client";

import { type Answer, answers } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import { ForYou } from "#web/components/for-you.tsx";
import { Link } from "#web/components/link.tsx";
import { Lit } from "#web/components/ui/lit.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { EventsView } from "../events.loaders.ts";
import { AnswerGlyph } from "./answer-glyph.tsx";
import { StateChip } from "./state-chip.tsx";

export type EventSummary = EventsView[number];

type EventRowProps = {
  readonly guildId: string;
  readonly event: EventSummary;
  /** Its time is over. */
  readonly isPast?: boolean;
  /** The lamp: what comes next. */
  readonly isNext?: boolean;
};

/** An event in a list: when, what, who said what, and how many come. */
export function EventRow({ guildId, event, isPast = false, isNext }: EventRowProps) {
  const write = useGuildTime();
  return (
    <Link
      href={`/guilds/${guildId}/events/${event.eventId}`}
      className={`@container flex items-center gap-3.5 border-t border-line px-3.5 py-[11.5px] -outline-offset-2 transition-colors hover:bg-hover max-desk:flex-wrap max-desk:gap-x-3 max-desk:gap-y-2 max-desk:py-[11px] ${isNext ? "lamp-edge" : ""}`}
    >
      <span className="w-[34px] shrink-0 text-center text-tiny leading-3.5 text-ink-3">
        <b className="block text-[20px] leading-[22px] font-semibold text-ink">
          {write("dayNumber", event.startsAt)}
        </b>
        {write("weekday", event.startsAt)}
      </span>
      <span className="min-w-0 flex-1">
        <span className="flex items-center gap-2">
          <bdi dir="auto" className="font-semibold desk:truncate max-desk:line-clamp-2">
            {event.title}
          </bdi>
          <span className="@max-[760px]:hidden">
            <StateChip state={event.state} hasEnded={isPast} />
          </span>
        </span>
        <Meta event={event} isPast={isPast} />
      </span>
      <Counts event={event} />
      <Turnout event={event} />
    </Link>
  );
}

type MetaProps = { readonly event: EventSummary; readonly isPast: boolean };

/** Where a row is narrow the state stands here, so that the title has its line for itself; that an event is open goes without saying. */
function Meta({ event, isPast }: MetaProps) {
  const t = useTranslations("events");
  const write = useGuildTime();
  const minutes = Math.round((Date.parse(event.endsAt) - Date.parse(event.startsAt)) / 60_000);
  return (
    <span className="block text-small text-ink-3 desk:truncate">
      {(event.state !== "open" || isPast) && (
        <span className="me-1.5 @min-[760px]:hidden">
          <StateChip state={event.state} hasEnded={isPast} />
        </span>
      )}
      {t("web.meta", { time: write("time", event.startsAt), minutes })}
      <ForYou at={event.startsAt} />
      {event.ownAnswer && t("web.you", { answer: t(`answers.${event.ownAnswer}`) })}
    </span>
  );
}

function Counts({ event }: { readonly event: EventSummary }) {
  return (
    <span className="flex gap-0.5 max-desk:order-last max-desk:w-full max-desk:justify-between max-desk:ps-[46px]">
      {answers.map((answer) => (
        <Count key={answer} answer={answer} count={event.counts[answer]} />
      ))}
    </span>
  );
}

function Count({ answer, count }: { readonly answer: Answer; readonly count: number }) {
  const t = useTranslations("events.answers");
  return (
    <span
      className={`inline-flex w-[46px] items-center gap-1 text-small @max-[760px]:w-[38px] max-desk:w-auto! ${count === 0 ? "opacity-55" : ""}`}
    >
      <AnswerGlyph answer={answer} />
      <span className="sr-only">{t(answer)}</span>
      <Lit value={count}>{count}</Lit>
    </span>
  );
}

/** Before the event: how many of those who answered come. After it: how many of those came. */
function Turnout({ event }: { readonly event: EventSummary }) {
  const t = useTranslations("events.web");
  const { counts, cameCount } = event;
  const coming = counts.coming + counts.late;
  const answered = coming + counts.maybe + counts.standby + counts.cant;
  const [part, whole] = cameCount === null ? [coming, answered] : [cameCount, Math.max(coming, cameCount)];
  if (whole === 0) return <span className="w-[88px] shrink-0" />;
  return (
    <span className="w-[88px] shrink-0 text-end text-small text-ink-3">
      {t.rich(cameCount === null ? "comeOf" : "cameOf", {
        part,
        whole,
        b: (words) => (
          <b className="font-semibold text-ink">
            <Lit value={part}>{words}</Lit>
          </b>
        ),
      })}
      <span aria-hidden className="mt-[3px] block h-1 overflow-hidden rounded-full bg-line">
        <span className="block h-full bg-c2" style={{ width: `${(part / whole) * 100}%` }} />
      </span>
    </span>
  );
}
