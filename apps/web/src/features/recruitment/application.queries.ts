import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { ApplicationPageView } from "./application.loaders.ts";

export type ApplicationKey = { readonly guildId: string; readonly applicationId: number };

export const applicationQuery = ({ guildId, applicationId }: ApplicationKey) =>
  queryOptions({
    queryKey: ["recruitment", guildId, "application", applicationId],
    queryFn: ({ signal }): Promise<ApplicationPageView> =>
      fetchJson(`/api/guilds/${guildId}/recruitment/applications/${applicationId}`, signal),
    meta: { alsoOf: ["members", "groups", "diplomacy", "settings"] },
  });
