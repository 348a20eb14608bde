"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Reading } from "#web/components/reading.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { EventsView } from "../events.loaders.ts";
import { eventsQuery } from "../events.queries.ts";
import { EventRows } from "./event-rows.tsx";
import { ExportEvents } from "./export-events.tsx";
import { WeekLink } from "./week-link.tsx";

const periods = ["upcoming", "past"] as const;

type EventListProps = {
  readonly guildId: string;
  /** The period that the page was opened with, already read. */
  readonly first: { readonly period: (typeof periods)[number]; readonly events: EventsView } | undefined;
  /** The switch between list, week and month. */
  readonly choice: ReactNode;
};

/** The guild's events: those to come, and those that are over, a hundred at a time. */
export function EventList({ guildId, first, choice }: EventListProps) {
  const t = useTranslations("events.web");
  const tCalendar = useTranslations("events.calendar");
  const [text, setText] = useUrlState("period");
  const period = periods.find((one) => one === text) ?? "upcoming";
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...eventsQuery({ guildId, period }),
    initialData: period === first?.period ? { pages: [first.events], pageParams: [undefined] } : undefined,
  });
  const events = data?.pages.flat();
  return (
    <>
      <div className="mb-3.5 flex flex-wrap items-center gap-2">
        {choice}
        <SegmentedSwitch
          label={t("period")}
          value={period}
          onChange={(next) => setText(next === "upcoming" ? null : next)}
          segments={periods.map((value) => ({ value, label: t(value) }))}
        />
        {events && events.length > 0 && (
          <span className="ms-auto">
            <ExportEvents name={`${t("title")}, ${t(period)}`} events={events} />
          </span>
        )}
      </div>
      <Card isFlush>
        {!events && <Reading rows={6} label={t("reading")} error={error} again={refetch} />}
        {events?.length === 0 && (
          <EmptyState action={period === "upcoming" && <WeekLink guildId={guildId} />}>
            {t(period === "past" ? "nonePast" : "noneUpcoming")}
          </EmptyState>
        )}
        {events && <EventRows guildId={guildId} events={events} isPast={period === "past"} />}
        {hasNextPage && (
          <p className="border-t border-line p-3.5">
            <Button isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {tCalendar(period === "past" ? "earlierEvents" : "laterEvents")}
            </Button>
          </p>
        )}
      </Card>
    </>
  );
}
