import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import { windowOf } from "#web/features/members/members.queries.ts";
import type { MeView } from "./me.loader.ts";

/** "In 48 minutes" grows old without any news. */
const clockMs = 20_000;

export const meQuery = (guildId: string, days: number | null) =>
  queryOptions({
    queryKey: ["members", guildId, "me", days],
    queryFn: ({ signal }): Promise<MeView> =>
      fetchJson(`/api/guilds/${guildId}/me?days=${windowOf(days)}`, signal),
    meta: { alsoOf: ["absences", "attendance", "events", "groups", "dkp", "loot", "settings"] },
    refetchInterval: clockMs,
  });
