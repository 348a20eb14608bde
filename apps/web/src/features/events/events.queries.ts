import type { CalendarInput, EventInput, ListEventsInput, PlanningHintsInput } from "@guildhall/core/events";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { CalendarPage, EventsView, EventView, FeedsView, PlanningHintsView } from "./events.loaders.ts";

/** An event begins and ends by the clock; nobody tells of it. */
const clockMs = 20_000;

type InGuild<Input> = Input & { readonly guildId: string };

/** As many as the server sends at once: fewer are the last ones. */
const pageSize = 100;

export const eventsQuery = ({ guildId, period }: InGuild<Pick<ListEventsInput, "period">>) =>
  infiniteQueryOptions({
    queryKey: ["events", guildId, "list", period],
    queryFn: ({ signal, pageParam }): Promise<EventsView> =>
      fetchJson(`/api/guilds/${guildId}/events?${toSearch({ period, afterEventId: pageParam })}`, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => (page.length < pageSize ? undefined : page.at(-1)?.eventId),
    meta: { alsoOf: ["attendance"] },
    refetchInterval: clockMs,
  });

export const feedsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["events", guildId, "feeds"],
    queryFn: ({ signal }): Promise<FeedsView> => fetchJson(`/api/guilds/${guildId}/calendar`, signal),
  });

export const planningHintsQuery = ({ guildId, ...asked }: InGuild<PlanningHintsInput>) =>
  queryOptions({
    queryKey: ["events", guildId, "hints", asked],
    queryFn: ({ signal }): Promise<PlanningHintsView> =>
      fetchJson(`/api/guilds/${guildId}/events/hints?${toSearch(asked)}`, signal),
    meta: { alsoOf: ["absences", "members"] },
    placeholderData: keepPreviousData,
  });

export const calendarQuery = ({ guildId, ...asked }: InGuild<CalendarInput>) =>
  queryOptions({
    queryKey: ["events", guildId, "calendar", asked],
    queryFn: ({ signal }): Promise<CalendarPage> =>
      fetchJson(`/api/guilds/${guildId}/events/calendar?${toSearch(asked)}`, signal),
    meta: { alsoOf: ["attendance", "absences"] },
    placeholderData: keepPreviousData,
    refetchInterval: clockMs,
  });

export const eventQuery = ({ guildId, eventId }: InGuild<EventInput>) =>
  queryOptions({
    queryKey: ["events", guildId, "event", eventId],
    queryFn: ({ signal }): Promise<EventView> =>
      fetchJson(`/api/guilds/${guildId}/events/${eventId}`, signal),
    meta: { alsoOf: ["attendance"] },
    refetchInterval: ({ state }) => (state.data?.hasEnded ? false : clockMs),
  });

function toSearch(asked: Readonly<Record<string, string | number | undefined>>): URLSearchParams {
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return new URLSearchParams(given);
}
