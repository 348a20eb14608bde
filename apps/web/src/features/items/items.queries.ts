import type { ItemLanguage, ListItemsInput, PreviewItemsFileInput } from "@guildhall/core/items";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { FilePreview, FoundItems, ItemsView, ItemView, MergePreview } from "./items.loaders.ts";

/** What the address holds of a filter, and the language in which the reader knows items. */
export type ItemFilter = Omit<ListItemsInput, "page">;

export const firstPage = 1;

/** Another game has other items. */
const meta = { alsoOf: ["settings"] } as const;

type Asked = { readonly guildId: string; readonly filter: ItemFilter };

/** The catalogue, as many pages as were asked for. What was found stays in sight while somebody types on. */
export const itemsQuery = ({ guildId, filter }: Asked) =>
  infiniteQueryOptions({
    queryKey: ["items", guildId, "list", filter],
    queryFn: ({ signal, pageParam }): Promise<ItemsView> =>
      fetchJson(`/api/guilds/${guildId}/items?${write({ ...filter, page: pageParam })}`, signal),
    initialPageParam: firstPage,
    getNextPageParam: ({ page, pageCount }: ItemsView) => (page < pageCount ? page + 1 : undefined),
    placeholderData: keepPreviousData,
    meta,
  });

type Named = { readonly guildId: string; readonly itemId: number; readonly language: ItemLanguage };

export const itemQuery = ({ guildId, itemId, language }: Named) =>
  queryOptions({
    queryKey: ["items", guildId, "item", itemId, language],
    queryFn: ({ signal }): Promise<ItemView> =>
      fetchJson(`/api/guilds/${guildId}/items/${itemId}?${write({ language })}`, signal),
    meta,
  });

type Sought = { readonly guildId: string; readonly text: string; readonly language: ItemLanguage };

export const foundItemsQuery = ({ guildId, text, language }: Sought) =>
  queryOptions({
    queryKey: ["items", guildId, "found", text, language],
    queryFn: ({ signal }): Promise<FoundItems> =>
      fetchJson(`/api/guilds/${guildId}/items/search?${write({ text, language, limit: 8 })}`, signal),
    placeholderData: keepPreviousData,
    meta,
  });

type Merging = { readonly guildId: string; readonly itemId: number; readonly intoItemId: number };

export const mergeQuery = ({ guildId, itemId, intoItemId }: Merging) =>
  queryOptions({
    queryKey: ["items", guildId, "merge", itemId, intoItemId],
    queryFn: ({ signal }): Promise<MergePreview> =>
      fetchJson(`/api/guilds/${guildId}/items/${itemId}/merge?${write({ intoItemId })}`, signal),
    retry: false,
    meta,
  });

type AskedOfFile = {
  readonly guildId: string;
  /** Another one for each change of the question: the file itself is too long for a key. */
  readonly version: number;
  readonly input: PreviewItemsFileInput | null;
};

export const filePreviewQuery = ({ guildId, version, input }: AskedOfFile) =>
  queryOptions({
    queryKey: ["items", guildId, "file", version],
    queryFn: ({ signal }): Promise<FilePreview> =>
      fetchJson(`/api/guilds/${guildId}/items/import/preview`, signal, input),
    enabled: input !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
    meta,
  });

function write(asked: object): string {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}
