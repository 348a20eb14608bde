import type { ItemLanguage } from "@guildhall/core/items";
import type { PreviewDropsInput } from "@guildhall/core/loot";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type {
  DropsPreviewView,
  DropsView,
  LootHistoryView,
  PricesView,
  SuggestionView,
} from "./drops.loaders.ts";

const meta = { alsoOf: ["items", "members", "settings"] } as const;

type Asked = { readonly guildId: string; readonly language: ItemLanguage };

/** Of what something is asked alone; everything of the guild where it is left out. */
export type OwedOf =
  | { readonly eventId: number }
  | { readonly itemId: number }
  | { readonly memberId: number };

export type LootOf = OwedOf | { readonly dropId: number };

/** What is not given yet, as many pages as were asked for. */
export const dropsQuery = ({ guildId, language, of }: Asked & { readonly of?: OwedOf }) =>
  infiniteQueryOptions({
    queryKey: ["loot", guildId, "drops", language, of],
    queryFn: ({ signal, pageParam }): Promise<DropsView> =>
      fetchJson(`/api/guilds/${guildId}/loot?${write({ language, ...of, afterDropId: pageParam })}`, signal),
    initialPageParam: null as number | null,
    getNextPageParam: ({ nextAfterDropId }: DropsView) => nextAfterDropId,
    meta,
  });

type AskedOfList = {
  readonly guildId: string;
  /** Another one for each change of the question. */
  readonly version: number;
  readonly input: PreviewDropsInput | null;
};

export const dropsPreviewQuery = ({ guildId, version, input }: AskedOfList) =>
  queryOptions({
    queryKey: ["loot", guildId, "drops-preview", version],
    queryFn: ({ signal }): Promise<DropsPreviewView> =>
      fetchJson(`/api/guilds/${guildId}/loot/preview`, signal, input),
    enabled: input !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
    meta: { alsoOf: ["items", "events"] },
  });

export const suggestionQuery = ({ guildId, dropId }: Pick<Asked, "guildId"> & { readonly dropId: number }) =>
  queryOptions({
    queryKey: ["loot", guildId, "suggestion", dropId],
    queryFn: ({ signal }): Promise<SuggestionView> =>
      fetchJson(`/api/guilds/${guildId}/loot/drops/${dropId}/suggestion`, signal),
    retry: false,
    meta: { alsoOf: ["wishlists", "attendance", "dkp", "members"] },
  });

/** On the page of something else fewer at once. */
const besideCount = 10;

export const lootHistoryQuery = ({ guildId, language, of }: Asked & { readonly of?: LootOf }) =>
  infiniteQueryOptions({
    queryKey: ["loot", guildId, "history", language, of],
    queryFn: ({ signal, pageParam }): Promise<LootHistoryView> => {
      const limit = of ? besideCount : null;
      const asked = write({ language, ...of, limit, beforeAwardId: pageParam });
      return fetchJson(`/api/guilds/${guildId}/loot/history?${asked}`, signal);
    },
    initialPageParam: null as number | null,
    getNextPageParam: ({ nextBeforeAwardId }: LootHistoryView) => nextBeforeAwardId,
    meta,
  });

export const pricesQuery = ({ guildId, itemId }: { readonly guildId: string; readonly itemId: number }) =>
  queryOptions({
    queryKey: ["loot", guildId, "prices", itemId],
    queryFn: ({ signal }): Promise<PricesView> =>
      fetchJson(`/api/guilds/${guildId}/loot/items/${itemId}`, signal),
    meta,
  });

/** What is null is not asked for. */
function write(asked: Readonly<Record<string, string | number | null>>): string {
  const said = Object.entries(asked).filter(([, value]) => value !== null);
  return new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
}
