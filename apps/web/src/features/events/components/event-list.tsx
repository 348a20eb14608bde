"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { EventsView } from "../events.loaders.ts";
import { eventsQuery } from "../events.queries.ts";
import { EventRow } from "./event-row.tsx";
import { ExportEvents } from "./export-events.tsx";

const periods = ["upcoming", "past"] as const;

type Period = (typeof periods)[number];

type EventListProps = {
  readonly guildId: string;
  /** The period that the page was opened with, already read. */
  readonly first: { readonly period: Period; readonly events: EventsView };
};

/** The guild's events: those to come, and those that are over. */
export function EventList({ guildId, first }: EventListProps) {
  const t = useTranslations("events.web");
  const [text, setText] = useUrlState("period");
  const period = periods.find((one) => one === text) ?? "upcoming";
  const { data, error, refetch } = useQuery({
    ...eventsQuery({ guildId, period }),
    initialData: period === first.period ? first.events : undefined,
  });
  return (
    <>
      <div className="mb-3.5 flex flex-wrap items-center justify-between gap-2">
        <SegmentedSwitch
          label={t("period")}
          value={period}
          onChange={(next) => setText(next === "upcoming" ? null : next)}
          segments={periods.map((value) => ({ value, label: t(value) }))}
        />
        {data && data.length > 0 && <ExportEvents name={`${t("title")}, ${t(period)}`} events={data} />}
      </div>
      <Card isFlush>
        {data ? (
          <Rows guildId={guildId} events={data} period={period} />
        ) : (
          <Reading rows={6} label={t("reading")} error={error} again={refetch} />
        )}
      </Card>
    </>
  );
}

type RowsProps = { readonly guildId: string; readonly events: EventsView; readonly period: Period };

function Rows({ guildId, events, period }: RowsProps) {
  const t = useTranslations("events.web");
  if (events.length === 0)
    return <EmptyState>{t(period === "past" ? "nonePast" : "noneUpcoming")}</EmptyState>;
  return (
    <ul className="[&>li:first-child>a]:border-0">
      {events.map((event, place) => (
        <li key={event.eventId}>
          <EventRow
            guildId={guildId}
            event={event}
            isPast={period === "past"}
            isNext={period === "upcoming" && place === 0}
          />
        </li>
      ))}
    </ul>
  );
}
