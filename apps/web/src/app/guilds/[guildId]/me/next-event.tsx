"use client";

import { checkInMinutesBefore } from "@guildhall/core/attendance";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useCountdown } from "#web/components/use-countdown.ts";
import { CheckInField } from "#web/features/attendance/components/check-in-field.tsx";
import { AnswerButtons } from "#web/features/events/components/answer-buttons.tsx";
import { EventWhen } from "#web/features/events/components/event-when.tsx";
import { StateChip } from "#web/features/events/components/state-chip.tsx";
import type { MeView } from "./me.loader.ts";

type Next = NonNullable<MeView["events"]>;

type NextEventProps = { readonly guildId: string; readonly next: Next; readonly now: string };

/** What comes next, with an answer as large as a thumb wants it. */
export function NextEvent({ guildId, next: { events, offered, party }, now }: NextEventProps) {
  const t = useTranslations("shell.overview");
  const hasAttendance = useIsFeatureOn("attendance");
  const [event] = events;
  if (!event)
    return (
      <Card title={t("next")} isFlush>
        <EmptyState>{t("nothingComes")}</EmptyState>
      </Card>
    );
  return (
    <Card
      isLit
      title={
        <Link href={`/guilds/${guildId}/events/${event.eventId}`} className="hover:underline">
          <bdi dir="auto">{event.title}</bdi>
        </Link>
      }
      aside={<When event={event} now={now} />}
    >
      {hasAttendance && isNear(event.startsAt, now) && (
        <CheckInField eventKey={{ guildId, eventId: event.eventId }} isInCard />
      )}
      <p className="mb-3 text-small text-ink-2">
        <EventWhen event={event} />
        <Pays reward={event.reward} />
        {party && <PlaysIn party={party} />}
      </p>
      <AnswerButtons
        guildId={guildId}
        eventId={event.eventId}
        ownAnswer={event.ownAnswer}
        offered={offered}
        title={event.title}
        look="tiles"
      />
    </Card>
  );
}

/** Whether people may check in by now. */
function isNear(startsAt: string, now: string): boolean {
  return Date.parse(startsAt) - Date.parse(now) <= checkInMinutesBefore * 60_000;
}

function When({ event, now }: { readonly event: Next["events"][number]; readonly now: string }) {
  const countdown = useCountdown(now);
  if (event.startsAt > now) return <Chip tone="lamp">{countdown(event.startsAt)}</Chip>;
  return <StateChip state={event.state} hasEnded={false} />;
}

/** Where the reader plays, once parties are published. */
function PlaysIn({ party }: { readonly party: NonNullable<Next["party"]> }) {
  const t = useTranslations("shell.overview");
  if (party === "bench") return <span className="block">{t("onBench")}</span>;
  const { name, number } = party;
  return (
    <span className="block">{name ? t("playsIn", { party: name }) : t("playsInNumber", { number })}</span>
  );
}

function Pays({ reward }: Pick<Next["events"][number], "reward">) {
  const t = useTranslations("events.web");
  const write = useAmount();
  const hasPoints = useIsFeatureOn("dkp");
  if (!hasPoints || reward === 0) return null;
  return <span className="block">{t("pays", { amount: write(reward) })}</span>;
}
