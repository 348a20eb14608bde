import type { ItemLanguage } from "@guildhall/core/items";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { AwardInView } from "./awards.loaders.ts";

type Asked = { readonly guildId: string; readonly awardId: string; readonly language: ItemLanguage };

export const awardQuery = ({ guildId, awardId, language }: Asked) =>
  queryOptions({
    queryKey: ["loot", guildId, "award", awardId, language],
    queryFn: ({ signal }): Promise<AwardInView> =>
      fetchJson(
        `/api/guilds/${guildId}/loot/awards/${encodeURIComponent(awardId)}?${new URLSearchParams({ language })}`,
        signal,
      ),
    retry: false,
    meta: { alsoOf: ["items", "members"] },
  });
