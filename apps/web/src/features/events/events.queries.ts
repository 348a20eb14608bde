import type { EventInput, ListEventsInput } from "@guildhall/core/events";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { EventsView, EventView } from "./events.loaders.ts";

/** An event begins and ends by the clock; nobody tells of it. */
const clockMs = 20_000;

type InGuild<Input> = Input & { readonly guildId: string };

export const eventsQuery = ({ guildId, period }: InGuild<ListEventsInput>) =>
  queryOptions({
    queryKey: ["events", guildId, "list", period],
    queryFn: ({ signal }): Promise<EventsView> =>
      fetchJson(`/api/guilds/${guildId}/events?period=${period}`, signal),
    meta: { alsoOf: ["attendance"] },
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
