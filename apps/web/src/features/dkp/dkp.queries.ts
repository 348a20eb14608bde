import type { ViewBalancesAtInput, ViewStatementInput } from "@guildhall/core/dkp";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { PastPointsView, PointsView, StatementView } from "./dkp.loaders.ts";

/** Points move when an event is settled. */
const meta = { alsoOf: ["attendance", "loot"] } as const;

export const pointsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["dkp", guildId, "points"],
    queryFn: ({ signal }): Promise<PointsView> => fetchJson(`/api/guilds/${guildId}/dkp`, signal),
    meta,
  });

type Account = ViewStatementInput & { readonly guildId: string };

export const statementQuery = ({ guildId, memberId, ...part }: Account) =>
  queryOptions({
    queryKey: ["dkp", guildId, "statement", memberId, part],
    queryFn: ({ signal }): Promise<StatementView> => {
      const given = Object.entries(part).filter(([, value]) => value !== undefined);
      return fetchJson(`/api/guilds/${guildId}/dkp/${memberId}?${new URLSearchParams(given)}`, signal);
    },
    placeholderData: keepPreviousData,
    meta,
  });

type Past = ViewBalancesAtInput & { readonly guildId: string };

/** What every balance said at a moment. */
export const pastPointsQuery = ({ guildId, at }: Past) =>
  queryOptions({
    queryKey: ["dkp", guildId, "past", at],
    queryFn: ({ signal }): Promise<PastPointsView> =>
      fetchJson(`/api/guilds/${guildId}/dkp/past?${new URLSearchParams({ at })}`, signal),
    meta,
  });
