import type { BoardColumn } from "@guildhall/core/recruitment";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { ApplicationsInView, BoardInView } from "./board.loaders.ts";

type Asked = { readonly guildId: string; readonly column: BoardColumn };

/** Vacancies follow from the roster, which columns there are from the settings, and who is hostile from pacts. */
const meta = { alsoOf: ["members", "diplomacy", "settings"] } as const;

export const boardQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["recruitment", guildId, "board"],
    queryFn: ({ signal }): Promise<BoardInView> =>
      fetchJson(`/api/guilds/${guildId}/recruitment/board`, signal),
    meta,
  });

/** Those that came into the column last first, as many pages as were asked for. */
export const columnQuery = ({ guildId, column }: Asked) =>
  infiniteQueryOptions({
    queryKey: ["recruitment", guildId, "column", column],
    queryFn: ({ signal, pageParam }): Promise<ApplicationsInView> =>
      fetchJson(`/api/guilds/${guildId}/recruitment/applications`, signal, {
        column,
        ...(pageParam && { before: pageParam }),
      }),
    initialPageParam: null as ApplicationsInView["next"],
    getNextPageParam: ({ next }: ApplicationsInView) => next,
    meta,
  });
