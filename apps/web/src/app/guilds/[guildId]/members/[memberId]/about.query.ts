import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { AboutView } from "./about.loader.ts";

type Asked = { readonly guildId: string; readonly memberId: number };

/** Places in line move with points, attendance and what others wish for. */
export const aboutQuery = ({ guildId, memberId }: Asked) =>
  queryOptions({
    queryKey: ["members", guildId, "about", memberId],
    queryFn: ({ signal }): Promise<AboutView> =>
      fetchJson(`/api/guilds/${guildId}/members/${memberId}/about`, signal),
    meta: {
      alsoOf: [
        "wishlists",
        "items",
        "loot",
        "dkp",
        "attendance",
        "groups",
        "events",
        "announcements",
        "recruitment",
        "settings",
      ],
    },
  });
