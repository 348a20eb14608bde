import type { ItemLanguage } from "@guildhall/core/items";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { SaleTermsView, SessionInView } from "./sessions.loaders.ts";

type Asked = { readonly guildId: string; readonly sessionId: number; readonly language: ItemLanguage };

/** "In 48 minutes" grows old without any news. */
const clockMs = 30_000;

/** What somebody can spend changes with the ledger. */
export const sessionQuery = ({ guildId, sessionId, language }: Asked) =>
  queryOptions({
    queryKey: ["loot", guildId, "session", sessionId, language],
    queryFn: ({ signal }): Promise<SessionInView> =>
      fetchJson(`/api/guilds/${guildId}/loot/sessions/${sessionId}?language=${language}`, signal),
    meta: { alsoOf: ["dkp", "members", "settings"] },
    refetchInterval: ({ state }) => (state.data?.state === "open" ? clockMs : false),
  });

/** How each way of a sale is where officers say nothing else. */
export const saleTermsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["loot", guildId, "sale-terms"],
    queryFn: ({ signal }): Promise<SaleTermsView> => fetchJson(`/api/guilds/${guildId}/loot/sale`, signal),
    meta: { alsoOf: ["dkp", "settings"] },
  });
