import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { ListHistoryView, ListNamesView, ListsView, ListToolsView } from "./lists.loaders.ts";

const address = (guildId: string) => `/api/guilds/${guildId}/dkp/lists`;

export const listsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["dkp", guildId, "lists"],
    queryFn: ({ signal }): Promise<ListsView> => fetchJson(address(guildId), signal),
  });

type ListKey = { readonly guildId: string; readonly listId: number };

export const listHistoryQuery = ({ guildId, listId }: ListKey) =>
  queryOptions({
    queryKey: ["dkp", guildId, "list-history", listId],
    queryFn: ({ signal }): Promise<ListHistoryView> => fetchJson(`${address(guildId)}/${listId}`, signal),
  });

export const listToolsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["dkp", guildId, "list-tools"],
    queryFn: ({ signal }): Promise<ListToolsView> => fetchJson(`${address(guildId)}/tools`, signal),
    meta: { alsoOf: ["members", "events"] },
  });

type EventKey = { readonly guildId: string; readonly eventId: number | undefined };

/** Who is at an event; asked for once an event is chosen. */
export const presentQuery = ({ guildId, eventId }: EventKey) =>
  queryOptions({
    queryKey: ["dkp", guildId, "present", eventId],
    queryFn: ({ signal }): Promise<readonly number[]> =>
      fetchJson(`${address(guildId)}/present/${eventId}`, signal),
    enabled: eventId !== undefined,
    meta: { alsoOf: ["attendance"] },
  });

export const listNamesQuery = (guildId: string, text: string) =>
  queryOptions({
    queryKey: ["dkp", guildId, "list-names", text],
    queryFn: ({ signal }): Promise<ListNamesView> => fetchJson(`${address(guildId)}/names`, signal, { text }),
    enabled: text !== "",
    gcTime: 0,
    retry: false,
  });
