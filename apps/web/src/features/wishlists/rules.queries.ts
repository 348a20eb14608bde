import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { RulesPageView } from "./rules.loaders.ts";

export const rulesQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["wishlists", guildId, "rules"],
    queryFn: ({ signal }): Promise<RulesPageView> =>
      fetchJson(`/api/guilds/${guildId}/wishlists/rules`, signal),
    meta: { alsoOf: ["members"] },
  });
