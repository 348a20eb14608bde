import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { TextsInView } from "./texts.loaders.ts";

export const textsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["recruitment", guildId, "texts"],
    queryFn: ({ signal }): Promise<TextsInView> =>
      fetchJson(`/api/guilds/${guildId}/recruitment/texts`, signal),
  });
