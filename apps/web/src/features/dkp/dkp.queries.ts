import type { ViewStatementInput } from "@guildhall/core/dkp";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { PointsView, StatementView } from "./dkp.loaders.ts";

/** Points move when an event is settled. */
const meta = { alsoOf: ["attendance"] } as const;

export const pointsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["dkp", guildId, "points"],
    queryFn: ({ signal }): Promise<PointsView> => fetchJson(`/api/guilds/${guildId}/dkp`, signal),
    meta,
  });

type Account = ViewStatementInput & { readonly guildId: string };

export const statementQuery = ({ guildId, memberId }: Account) =>
  queryOptions({
    queryKey: ["dkp", guildId, "statement", memberId],
    queryFn: ({ signal }): Promise<StatementView> =>
      fetchJson(`/api/guilds/${guildId}/dkp/${memberId}`, signal),
    meta,
  });
