import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { GroupsView } from "./groups.loaders.ts";

export const groupsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["groups", guildId, "statics"],
    queryFn: ({ signal }): Promise<GroupsView> => fetchJson(`/api/guilds/${guildId}/groups`, signal),
    meta: { alsoOf: ["members", "settings"] },
  });
