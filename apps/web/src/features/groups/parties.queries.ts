import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type {
  AlternativesInView,
  MusterInView,
  PartiesInView,
  PresetsInView,
  PublishedInView,
  SeatingInView,
} from "./parties.loaders.ts";

export type EventKey = { readonly guildId: string; readonly eventId: number };

const addressOf = ({ guildId, eventId }: EventKey) => `/api/guilds/${guildId}/groups/parties/${eventId}`;

/** Who plays changes with answers, and as what with the roster. */
const alsoOf = ["events", "members", "settings"] as const;

export const partiesQuery = (key: EventKey) =>
  queryOptions({
    queryKey: ["groups", key.guildId, "parties", key.eventId],
    queryFn: ({ signal }): Promise<PartiesInView> => fetchJson(addressOf(key), signal),
    meta: { alsoOf },
  });

export const alternativesQuery = (key: EventKey, draftNumber: number) =>
  queryOptions({
    queryKey: ["groups", key.guildId, "alternatives", key.eventId, draftNumber],
    queryFn: ({ signal }): Promise<AlternativesInView> =>
      fetchJson(`${addressOf(key)}/alternatives?draftNumber=${draftNumber}`, signal),
    meta: { alsoOf },
  });

export const publishedQuery = (key: EventKey) =>
  queryOptions({
    queryKey: ["groups", key.guildId, "published", key.eventId],
    queryFn: ({ signal }): Promise<PublishedInView> => fetchJson(`${addressOf(key)}/published`, signal),
    meta: { alsoOf },
  });

export const musterQuery = (key: EventKey) =>
  queryOptions({
    queryKey: ["groups", key.guildId, "muster", key.eventId],
    queryFn: ({ signal }): Promise<MusterInView> => fetchJson(`${addressOf(key)}/muster`, signal),
    meta: { alsoOf },
  });

export const presetsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["groups", guildId, "presets"],
    queryFn: ({ signal }): Promise<PresetsInView> =>
      fetchJson(`/api/guilds/${guildId}/groups/presets`, signal),
    meta: { alsoOf: ["settings"] },
  });

export const seatingQuery = (key: EventKey) =>
  queryOptions({
    queryKey: ["groups", key.guildId, "seating", key.eventId],
    queryFn: ({ signal }): Promise<SeatingInView | null> => fetchJson(`${addressOf(key)}/seating`, signal),
    meta: { alsoOf: [...alsoOf, "attendance"] },
  });
