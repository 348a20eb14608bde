import type { ItemLanguage } from "@guildhall/core/items";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { StakesView } from "./stakes.loader.ts";

type Asked = { readonly guildId: string; readonly language: ItemLanguage };

/** Places in line move with points, attendance and what others wish for. Names are in the reader's language. */
export const stakesQuery = ({ guildId, language }: Asked) =>
  queryOptions({
    queryKey: ["wishlists", guildId, "stakes", language],
    queryFn: ({ signal }): Promise<StakesView> => fetchJson(`/api/guilds/${guildId}/me/stakes`, signal),
    meta: {
      alsoOf: [
        "members",
        "items",
        "loot",
        "dkp",
        "attendance",
        "events",
        "announcements",
        "recruitment",
        "settings",
      ],
    },
  });
