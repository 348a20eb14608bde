"use client";

import { describeReach } from "@guildhall/i18n/describe-reach";
import { describeAudience, describeOffset, describeWay } from "@guildhall/i18n/describe-reminder";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { SkeletonRows } from "#web/components/ui/skeleton.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { RemindersView } from "../reminders.loaders.ts";
import { remindersQuery } from "../reminders.queries.ts";
import { RemindNow } from "./remind-now.tsx";

type ReminderBoardProps = { readonly guildId: string; readonly eventId: number; readonly isOver: boolean };

/** For officers: who was reminded and how far it came, what is still planned, and a reminder by hand. */
export function ReminderBoard({ guildId, eventId, isOver }: ReminderBoardProps) {
  const t = useTranslations("events.remind.web");
  const { data } = useQuery(remindersQuery({ guildId, eventId }));
  if (!data)
    return (
      <Card isFlush>
        <SkeletonRows rows={3} label={t("reading")} />
      </Card>
    );
  return (
    <div className="grid items-start gap-3.5 min-[1100px]:grid-cols-2">
      <Card title={t("sent")}>
        <SentList sent={data.sent} />
      </Card>
      <div className="grid gap-3.5">
        {!isOver && <RemindNow guildId={guildId} eventId={eventId} mayOrderAt={data.mayOrderAt} />}
        <Card title={t("planned")}>
          <PlannedList planned={data.planned} />
        </Card>
      </div>
    </div>
  );
}

function SentList({ sent }: Pick<RemindersView, "sent">) {
  const t = useTranslations("events.remind.web");
  const tAll = useTranslations();
  const time = useGuildTime();
  if (sent.length === 0) return <p className="text-table text-ink-2">{t("noneSent")}</p>;
  return (
    <ul className="grid gap-3">
      {sent.map(({ runId, minutesBefore, audience, begunAt, isOrdered, ...counts }) => (
        <li key={runId} className="grid gap-0.5 border-line [&+&]:border-t [&+&]:pt-3">
          <p className="font-medium">
            {isOrdered ? t("byHand") : describeOffset(tAll, minutesBefore)}
            <span className="ms-2 text-small font-normal text-ink-3">{time("moment", begunAt)}</span>
          </p>
          <p className="text-table text-ink-2">{describeAudience(tAll, audience)}</p>
          <p className="text-table tabular-nums">{describeReach(tAll, counts)}</p>
          {counts.unreached > 0 && <p className="text-small text-bad">{t("unreached", counts)}</p>}
        </li>
      ))}
    </ul>
  );
}

function PlannedList({ planned }: Pick<RemindersView, "planned">) {
  const t = useTranslations("events.remind.web");
  const tAll = useTranslations();
  const time = useGuildTime();
  if (planned.length === 0) return <p className="text-table text-ink-2">{t("nonePlanned")}</p>;
  return (
    <ul className="grid gap-3">
      {planned.map(({ minutesBefore, audience, way, dueAt }) => (
        <li key={`${minutesBefore} ${audience}`} className="grid gap-0.5">
          <p className="font-medium">
            {describeOffset(tAll, minutesBefore)}
            <span className="ms-2 text-small font-normal text-ink-3">{time("moment", dueAt)}</span>
          </p>
          <p className="text-table text-ink-2">
            {t("whomAndHow", { whom: describeAudience(tAll, audience), how: describeWay(tAll, way) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
