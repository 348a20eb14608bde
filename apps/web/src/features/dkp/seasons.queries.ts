import type { PreviewSeasonEndInput } from "@guildhall/core/dkp";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { HallOfFameView, SeasonEndView, SeasonsView } from "./seasons.loaders.ts";

export const seasonsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["dkp", guildId, "seasons"],
    queryFn: ({ signal }): Promise<SeasonsView> => fetchJson(`/api/guilds/${guildId}/dkp/seasons`, signal),
  });

type SeasonKey = { readonly guildId: string; readonly seasonId: number };

export const hallOfFameQuery = ({ guildId, seasonId }: SeasonKey) =>
  queryOptions({
    queryKey: ["dkp", guildId, "hall", seasonId],
    queryFn: ({ signal }): Promise<HallOfFameView> =>
      fetchJson(`/api/guilds/${guildId}/dkp/seasons/${seasonId}`, signal),
  });

/** What ending the season would write; the last answer stays until the next one is there. */
export const seasonEndQuery = (guildId: string, input: PreviewSeasonEndInput) =>
  queryOptions({
    queryKey: ["dkp", guildId, "season-end", input],
    queryFn: ({ signal }): Promise<SeasonEndView> =>
      fetchJson(`/api/guilds/${guildId}/dkp/seasons/preview`, signal, input),
    meta: { alsoOf: ["attendance"] },
    placeholderData: keepPreviousData,
    retry: false,
  });
