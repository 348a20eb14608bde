import type { ViewDecayInput } from "@guildhall/core/dkp";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { DecayView } from "./decay.loaders.ts";

type Decay = ViewDecayInput & { readonly guildId: string };

/** Who is on leave is spared, who left the server too. */
export const decayQuery = ({ guildId, poolId }: Decay) =>
  queryOptions({
    queryKey: ["dkp", guildId, "decay", poolId],
    queryFn: ({ signal }): Promise<DecayView> => {
      const query = poolId === undefined ? "" : `?poolId=${poolId}`;
      return fetchJson(`/api/guilds/${guildId}/dkp/decay${query}`, signal);
    },
    placeholderData: keepPreviousData,
    meta: { alsoOf: ["attendance", "absences", "members"] },
  });
