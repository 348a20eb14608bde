"use client";

import { calendarViews } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { CalendarPage, EventsView } from "../events.loaders.ts";
import { Calendar } from "./calendar.tsx";
import { EventList } from "./event-list.tsx";

const views = ["list", ...calendarViews] as const;

type EventsPageProps = {
  readonly guildId: string;
  /** What the page was opened with, already read. */
  readonly first:
    | { readonly view: "list"; readonly period: "upcoming" | "past"; readonly events: EventsView }
    | { readonly view: "calendar"; readonly calendar: CalendarPage };
};

/** The guild's events as a list, a week or a month. */
export function EventsPage({ guildId, first }: EventsPageProps) {
  const t = useTranslations("events.calendar");
  const [text, setView] = useUrlState("view");
  const view = views.find((one) => one === text) ?? "list";
  const choice = (
    <SegmentedSwitch
      label={t("view")}
      value={view}
      onChange={(next) => setView(next === "list" ? null : next)}
      segments={views.map((value) => ({ value, label: t(`views.${value}`) }))}
    />
  );
  if (view === "list")
    return <EventList guildId={guildId} first={first.view === "list" ? first : undefined} choice={choice} />;
  const read = first.view === "calendar" ? first.calendar : undefined;
  return <Calendar guildId={guildId} view={view} first={read} choice={choice} />;
}
