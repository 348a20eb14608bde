import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";

/** Addresses of pictures by account. */
type Faces = Readonly<Record<string, string | null>>;

export const facesQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["members", guildId, "faces"],
    queryFn: ({ signal }): Promise<Faces> => fetchJson(`/api/guilds/${guildId}/faces`, signal),
  });
