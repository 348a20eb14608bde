import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { FameView } from "./fame.loaders.ts";

export const fameQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["announcements", guildId, "fame"],
    queryFn: ({ signal }): Promise<FameView> =>
      fetchJson(`/api/guilds/${guildId}/announcements/fame`, signal),
    meta: { alsoOf: ["members", "dkp"] },
  });
