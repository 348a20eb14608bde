import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { NewcomersPageView } from "./newcomers.loaders.ts";

export const newcomersQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["members", guildId, "newcomers"],
    queryFn: ({ signal }): Promise<NewcomersPageView> =>
      fetchJson(`/api/guilds/${guildId}/newcomers`, signal),
    meta: { alsoOf: ["settings"] },
  });
