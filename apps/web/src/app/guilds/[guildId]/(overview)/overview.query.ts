import { features } from "@guildhall/core";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { OverviewView } from "./overview.loader.ts";

/** "In 48 minutes" grows old without any news. */
const clockMs = 20_000;

export const overviewQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["events", guildId, "overview"],
    queryFn: ({ signal }): Promise<OverviewView> => fetchJson(`/api/guilds/${guildId}/overview`, signal),
    meta: { alsoOf: features },
    refetchInterval: clockMs,
  });
