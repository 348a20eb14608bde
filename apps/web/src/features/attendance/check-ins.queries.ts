import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { EventKey } from "./attendance.queries.ts";
import type { CheckInStand, NamesView } from "./check-ins.loaders.ts";

/** While people check in the time that is left is told anew. */
const refetchMs = 30_000;

export const checkInQuery = ({ guildId, eventId }: EventKey) =>
  queryOptions({
    queryKey: ["attendance", guildId, "check-in", eventId],
    queryFn: ({ signal }): Promise<CheckInStand> =>
      fetchJson(`/api/guilds/${guildId}/events/${eventId}/check-in`, signal),
    refetchInterval: ({ state }) => (state.data?.openUntil ? refetchMs : false),
    meta: { alsoOf: ["events"] },
  });

export const namesQuery = ({ guildId, eventId }: EventKey, text: string) =>
  queryOptions({
    queryKey: ["attendance", guildId, "names", eventId, text],
    queryFn: ({ signal }): Promise<NamesView> =>
      fetchJson(`/api/guilds/${guildId}/events/names`, signal, { eventId, text }),
    enabled: text !== "",
    gcTime: 0,
    retry: false,
  });
