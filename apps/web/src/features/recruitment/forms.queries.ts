import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { FormsView } from "./forms.loaders.ts";

export const formsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["recruitment", guildId, "forms"],
    queryFn: ({ signal }): Promise<FormsView> =>
      fetchJson(`/api/guilds/${guildId}/recruitment/forms`, signal),
    meta: { alsoOf: ["members", "settings"] },
  });
