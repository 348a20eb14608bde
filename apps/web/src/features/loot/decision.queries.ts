import type { ItemLanguage } from "@guildhall/core/items";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { DecisionPageView, WhatIfView, WhyNotMeView } from "./decision.loaders.ts";

type Asked = { readonly guildId: string; readonly dropId: number; readonly language: ItemLanguage };

const addressOf = (guildId: string, dropId: number) => `/api/guilds/${guildId}/loot/decisions/${dropId}`;

export const decisionQuery = ({ guildId, dropId, language }: Asked) =>
  queryOptions({
    queryKey: ["loot", guildId, "decision", dropId, language],
    queryFn: ({ signal }): Promise<DecisionPageView> =>
      fetchJson(`${addressOf(guildId, dropId)}?${new URLSearchParams({ language })}`, signal),
  });

/** Private: of the reader, or of a member whom an officer asks about. */
export const whyNotMeQuery = ({
  guildId,
  dropId,
  language,
  memberId,
}: Asked & { readonly memberId: number }) =>
  queryOptions({
    queryKey: ["loot", guildId, "why", dropId, memberId, language],
    queryFn: ({ signal }): Promise<WhyNotMeView> => {
      const asked = new URLSearchParams({ language, memberId: String(memberId) });
      return fetchJson(`${addressOf(guildId, dropId)}/why?${asked}`, signal);
    },
  });

export const whatIfQuery = ({ guildId, dropId }: Omit<Asked, "language">) =>
  queryOptions({
    queryKey: ["loot", guildId, "what-if", dropId],
    queryFn: ({ signal }): Promise<WhatIfView> => fetchJson(`${addressOf(guildId, dropId)}/what-if`, signal),
    meta: { alsoOf: ["wishlists"] },
  });
