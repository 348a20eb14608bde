import type { ItemLanguage } from "@guildhall/core/items";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { ReservesInView } from "./reserves.loaders.ts";

type Asked = { readonly guildId: string; readonly eventId: number; readonly language: ItemLanguage };

export const reservesQuery = ({ guildId, eventId, language }: Asked) =>
  queryOptions({
    queryKey: ["loot", guildId, "reserves", eventId, language],
    queryFn: ({ signal }): Promise<ReservesInView> => {
      const asked = new URLSearchParams({ eventId: String(eventId), language });
      return fetchJson(`/api/guilds/${guildId}/loot/reserves?${asked}`, signal);
    },
    meta: { alsoOf: ["events", "items", "members", "settings"] },
  });
