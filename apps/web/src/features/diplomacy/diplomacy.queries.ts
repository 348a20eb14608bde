import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { ForeignGuildInView, ForeignGuildsView } from "./diplomacy.loaders.ts";

export const foreignGuildsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["diplomacy", guildId, "list"],
    queryFn: ({ signal }): Promise<ForeignGuildsView> =>
      fetchJson(`/api/guilds/${guildId}/diplomacy`, signal),
    meta: { alsoOf: ["members", "settings"] },
  });

type ForeignGuildKey = { readonly guildId: string; readonly foreignGuildId: number };

export const foreignGuildQuery = ({ guildId, foreignGuildId }: ForeignGuildKey) =>
  queryOptions({
    queryKey: ["diplomacy", guildId, "one", foreignGuildId],
    queryFn: ({ signal }): Promise<ForeignGuildInView> =>
      fetchJson(`/api/guilds/${guildId}/diplomacy/${foreignGuildId}`, signal),
    meta: { alsoOf: ["members", "settings"] },
  });
