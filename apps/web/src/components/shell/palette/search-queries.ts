import type { ItemLanguage } from "@guildhall/core/items";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { FoundView, StepsView } from "#web/server/search-guild.ts";

type Asked = { readonly guildId: string; readonly text: string; readonly language: ItemLanguage };

/** What was found stays in sight while somebody types on; what is asked no more is not waited for. */
export const foundQuery = ({ guildId, text, language }: Asked) =>
  queryOptions({
    queryKey: ["members", guildId, "search", text, language],
    queryFn: ({ signal }): Promise<FoundView> =>
      fetchJson(`/api/guilds/${guildId}/search?${new URLSearchParams({ text, language })}`, signal),
    placeholderData: keepPreviousData,
    meta: { alsoOf: ["events", "items", "diplomacy", "recruitment", "settings"] },
  });

export const stepsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["events", guildId, "steps"],
    queryFn: ({ signal }): Promise<StepsView> => fetchJson(`/api/guilds/${guildId}/search/steps`, signal),
    meta: { alsoOf: ["attendance", "settings"] },
  });
