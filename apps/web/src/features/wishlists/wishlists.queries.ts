import type { ItemLanguage } from "@guildhall/core/items";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { ItemWishesView, WishListInView, WishMatrixView } from "./wishlists.loaders.ts";

/** Names and grades are the catalogue's, limits and privacy the guild's, and what drops is the loot's. */
const meta = { alsoOf: ["items", "members", "settings", "loot"] } as const;

type Asked = { readonly guildId: string; readonly language: ItemLanguage };

export const ownWishesQuery = ({ guildId, language }: Asked) =>
  queryOptions({
    queryKey: ["wishlists", guildId, "own", language],
    queryFn: ({ signal }): Promise<WishListInView> =>
      fetchJson(`/api/guilds/${guildId}/wishlists?language=${language}`, signal),
    meta,
  });

export const wishMatrixQuery = ({ guildId, language }: Asked) =>
  queryOptions({
    queryKey: ["wishlists", guildId, "matrix", language],
    queryFn: ({ signal }): Promise<WishMatrixView> =>
      fetchJson(`/api/guilds/${guildId}/wishlists/matrix?language=${language}`, signal),
    meta,
  });

export const wishesOfQuery = ({ guildId, language, memberId }: Asked & { readonly memberId: number }) =>
  queryOptions({
    queryKey: ["wishlists", guildId, "of", memberId, language],
    queryFn: ({ signal }): Promise<WishListInView> =>
      fetchJson(`/api/guilds/${guildId}/wishlists/${memberId}?language=${language}`, signal),
    meta,
    retry: false,
  });

export const itemWishesQuery = ({ guildId, language, itemId }: Asked & { readonly itemId: number }) =>
  queryOptions({
    queryKey: ["wishlists", guildId, "item", itemId, language],
    queryFn: ({ signal }): Promise<ItemWishesView> =>
      fetchJson(`/api/guilds/${guildId}/wishlists/items/${itemId}?language=${language}`, signal),
    meta: { alsoOf: [...meta.alsoOf, "attendance", "dkp", "events"] },
  });
