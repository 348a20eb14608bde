import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { TrendsView } from "./trends.loader.ts";

export const trendsQuery = (guildId: string, days: number) =>
  queryOptions({
    queryKey: ["attendance", guildId, "trends", days],
    queryFn: ({ signal }): Promise<TrendsView> =>
      fetchJson(`/api/guilds/${guildId}/overview/trends?days=${days}`, signal),
    placeholderData: keepPreviousData,
    meta: { alsoOf: ["events", "dkp", "loot", "members", "settings"] },
  });
