import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { CodesView } from "./codes.loaders.ts";
import type { ContractsPageView } from "./contracts.loaders.ts";

export const codesQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["announcements", guildId, "codes"],
    queryFn: ({ signal }): Promise<CodesView> =>
      fetchJson(`/api/guilds/${guildId}/announcements/codes`, signal),
  });

export const contractsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["announcements", guildId, "contracts"],
    queryFn: ({ signal }): Promise<ContractsPageView> =>
      fetchJson(`/api/guilds/${guildId}/announcements/contracts`, signal),
  });
