import type { PreviewSlipInput } from "@guildhall/core/dkp";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { SlipView } from "./slip.loaders.ts";

/** What a pasted list would write. While an answer is under way the last preview stays. */
export const slipQuery = (guildId: string, input: PreviewSlipInput) =>
  queryOptions({
    queryKey: ["dkp", guildId, "slip", input],
    queryFn: ({ signal }): Promise<SlipView> => fetchJson(`/api/guilds/${guildId}/dkp/slip`, signal, input),
    enabled: input.text.trim() !== "",
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
