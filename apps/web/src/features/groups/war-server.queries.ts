import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { WarServerInView } from "./war-server.loaders.ts";

export const warServerQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["groups", guildId, "warServer"],
    queryFn: ({ signal }): Promise<WarServerInView> =>
      fetchJson(`/api/guilds/${guildId}/groups/war-server`, signal),
    meta: { alsoOf: ["events", "members", "settings"] },
  });
