import type { ItemLanguage } from "@guildhall/core/items";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { BankInView, SalePreviewInView } from "./bank.loaders.ts";
import type { SaleTerms } from "./components/use-sell-draft.ts";

type Asked = { readonly guildId: string; readonly language: ItemLanguage };

export const bankQuery = ({ guildId, language }: Asked) =>
  infiniteQueryOptions({
    queryKey: ["loot", guildId, "bank", language],
    queryFn: ({ signal, pageParam }): Promise<BankInView> => {
      const before = pageParam === null ? "" : `&beforeSaleId=${pageParam}`;
      return fetchJson(`/api/guilds/${guildId}/loot/bank?language=${language}${before}`, signal);
    },
    initialPageParam: null as number | null,
    getNextPageParam: ({ nextBeforeSaleId }: BankInView) => nextBeforeSaleId,
    meta: { alsoOf: ["items", "members"] },
  });

type AskedSale = { readonly guildId: string; readonly dropId: number; readonly terms: SaleTerms | null };

export const salePreviewQuery = ({ guildId, dropId, terms }: AskedSale) =>
  queryOptions({
    queryKey: ["loot", guildId, "sale-preview", dropId, terms],
    queryFn: ({ signal }): Promise<SalePreviewInView> =>
      fetchJson(`/api/guilds/${guildId}/loot/bank/preview`, signal, { dropId, ...terms }),
    enabled: terms !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
    meta: { alsoOf: ["attendance", "members"] },
  });
