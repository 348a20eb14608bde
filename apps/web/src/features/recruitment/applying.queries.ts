import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { ApplyingView } from "./applying.loaders.ts";

export const applyingQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["recruitment", guildId, "applying"],
    queryFn: ({ signal }): Promise<ApplyingView> =>
      fetchJson(`/api/guilds/${guildId}/recruitment/apply`, signal),
    meta: { alsoOf: ["members", "settings"] },
  });
