import type { ListLedgerInput, UndoTarget } from "@guildhall/core/dkp";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { LedgerView, UndoView, VerdictView } from "./ledger.loaders.ts";

/** What the address holds of a filter. */
export type LedgerFilter = Omit<ListLedgerInput, "beforeEntryId">;

/** Where a page begins: after the last row of the one before. */
type PageStart = Pick<ListLedgerInput, "beforeEntryId">;

export const firstPage: PageStart = {};

/** Points move when an event is settled, and rows name members and events. */
const meta = { alsoOf: ["attendance", "events", "members"] } as const;

type Asked = { readonly guildId: string; readonly filter: LedgerFilter };

/** Rows of a pool's book, the latest first, as many pages as were asked for. */
export const ledgerQuery = ({ guildId, filter }: Asked) =>
  infiniteQueryOptions({
    queryKey: ["dkp", guildId, "ledger", filter],
    queryFn: ({ signal, pageParam }): Promise<LedgerView> =>
      fetchJson(`/api/guilds/${guildId}/dkp/ledger?${write({ ...filter, ...pageParam })}`, signal),
    initialPageParam: firstPage,
    getNextPageParam: ({ hasMore, lines }: LedgerView): PageStart | undefined =>
      hasMore ? { beforeEntryId: lines.at(-1)?.entryId } : undefined,
    meta,
  });

export const undoQuery = ({ guildId, target }: { readonly guildId: string; readonly target: UndoTarget }) =>
  queryOptions({
    queryKey: ["dkp", guildId, "undo", target],
    queryFn: ({ signal }): Promise<UndoView> =>
      fetchJson(`/api/guilds/${guildId}/dkp/undo?${write(target)}`, signal),
    meta,
  });

/** Not kept: who asks again wants it read again. */
export const verdictQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["dkp", guildId, "verdict"],
    queryFn: ({ signal }): Promise<VerdictView> => fetchJson(`/api/guilds/${guildId}/dkp/verify`, signal),
    gcTime: 0,
    staleTime: 0,
  });

function write(asked: object): string {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}
