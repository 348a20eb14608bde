import type { ItemLanguage } from "@guildhall/core/items";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { NightInView, NightsInView } from "./night.loaders.ts";

export const nightsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["loot", guildId, "nights"],
    queryFn: ({ signal }): Promise<NightsInView> => fetchJson(`/api/guilds/${guildId}/loot/nights`, signal),
    meta: { alsoOf: ["events", "members"] },
  });

/** What an officer said of some drops; of the others the rules decide. */
export type NightChoices = readonly { readonly dropId: number; readonly memberId: number | null }[];

type AskedNight = {
  readonly guildId: string;
  readonly eventId: number;
  readonly language: ItemLanguage;
  readonly choices: NightChoices;
};

export const nightQuery = ({ guildId, ...asked }: AskedNight) =>
  queryOptions({
    queryKey: ["loot", guildId, "night", asked],
    queryFn: ({ signal }): Promise<NightInView> =>
      fetchJson(`/api/guilds/${guildId}/loot/night`, signal, asked),
    placeholderData: keepPreviousData,
    retry: false,
    meta: { alsoOf: ["wishlists", "attendance", "dkp", "members"] },
  });
