import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { RoomsPageView } from "./rooms.loaders.ts";

export const roomsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["announcements", guildId, "rooms"],
    queryFn: ({ signal }): Promise<RoomsPageView> =>
      fetchJson(`/api/guilds/${guildId}/announcements/rooms`, signal),
    meta: { alsoOf: ["settings"] },
  });
