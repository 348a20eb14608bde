import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { PoolsView } from "./pools.loaders.ts";

export const poolsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["dkp", guildId, "pools"],
    queryFn: ({ signal }): Promise<PoolsView> => fetchJson(`/api/guilds/${guildId}/dkp/pools`, signal),
  });
