import type { TimeLineInput } from "@guildhall/core/absences";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { AbsencesView } from "./absences.loaders.ts";

export const absencesQuery = (guildId: string, { fromOn, span }: TimeLineInput) =>
  queryOptions({
    queryKey: ["absences", guildId, fromOn ?? "", span],
    queryFn: ({ signal }): Promise<AbsencesView> => {
      const asked = new URLSearchParams({ span: String(span), ...(fromOn && { fromOn }) });
      return fetchJson(`/api/guilds/${guildId}/absences?${asked}`, signal);
    },
    placeholderData: keepPreviousData,
    meta: { alsoOf: ["members", "events", "settings"] },
  });
