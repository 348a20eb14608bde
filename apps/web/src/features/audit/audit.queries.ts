import { features } from "@guildhall/core";
import type { ListAuditInput } from "@guildhall/core/audit";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { AuditView, WorkView } from "./audit.loaders.ts";

/** What the address holds of a filter. */
export type AuditFilter = Omit<ListAuditInput, "beforeEntryId">;

/** Where a page begins: after the last entry of the one before. */
type PageStart = Pick<ListAuditInput, "beforeEntryId">;

export const firstPage: PageStart = {};

type Asked = { readonly guildId: string; readonly filter: AuditFilter };

/** Who changed what, the latest first, as many pages as were asked for. */
export const auditQuery = ({ guildId, filter }: Asked) =>
  infiniteQueryOptions({
    queryKey: ["audit", guildId, filter],
    queryFn: ({ signal, pageParam }): Promise<AuditView> =>
      fetchJson(`/api/guilds/${guildId}/audit?${formatFilter({ ...filter, ...pageParam })}`, signal),
    initialPageParam: firstPage,
    getNextPageParam: ({ hasMore, entries }: AuditView): PageStart | undefined =>
      hasMore ? { beforeEntryId: entries.at(-1)?.entryId } : undefined,
    // An entry tells of no news of its own: it comes with those of what was changed.
    meta: { alsoOf: features },
  });

/** Nobody needs it to the minute, and every change changes it. */
const lookAgainMs = 300_000;

export const workQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["audit", guildId, "work"],
    queryFn: ({ signal }): Promise<WorkView> => fetchJson(`/api/guilds/${guildId}/audit/work`, signal),
    refetchInterval: lookAgainMs,
  });

function formatFilter(filter: ListAuditInput): string {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}
