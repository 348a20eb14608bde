import type { Right } from "@guildhall/core";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { readGrantablePeople, readRightHolders, readRights } from "./rights.loaders.ts";

export type RightsPageView = Awaited<ReturnType<typeof readRights>>;
export type RightsHolderView = RightsPageView["holders"][number];
export type RightHoldersView = Awaited<ReturnType<typeof readRightHolders>>;
export type GrantablePerson = Awaited<ReturnType<typeof readGrantablePeople>>[number];

export const rightsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["settings", guildId, "rights"],
    queryFn: ({ signal }): Promise<RightsPageView> =>
      fetchJson(`/api/guilds/${guildId}/settings/rights`, signal),
    // Roles and their people are told by Discord.
    meta: { alsoOf: ["members"] },
  });

export const rightHoldersQuery = (guildId: string, right: Right) =>
  queryOptions({
    queryKey: ["settings", guildId, "rights", right],
    queryFn: ({ signal }): Promise<RightHoldersView> =>
      fetchJson(`/api/guilds/${guildId}/settings/rights/${right}`, signal),
    meta: { alsoOf: ["members"] },
  });

export const grantablePeopleQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["settings", guildId, "people"],
    queryFn: ({ signal }): Promise<readonly GrantablePerson[]> =>
      fetchJson(`/api/guilds/${guildId}/settings/people`, signal),
  });
