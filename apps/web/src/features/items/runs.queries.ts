import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { RunsView, RunView } from "./runs.loaders.ts";

const meta = { alsoOf: ["settings"] } as const;

/** The scraper's own runs belong to no guild, so no news tell of them: they are asked for while one is under way. */
const askEveryMs = 1_000;

export const runsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["items", guildId, "runs"],
    queryFn: ({ signal }): Promise<RunsView> => fetchJson(`/api/guilds/${guildId}/items/runs`, signal),
    refetchInterval: ({ state: { data } }) => (data?.scraper?.isOpen ? askEveryMs : false),
    meta,
  });

type Asked = { readonly guildId: string; readonly runId: number };

export const runQuery = ({ guildId, runId }: Asked) =>
  queryOptions({
    queryKey: ["items", guildId, "run", runId],
    queryFn: ({ signal }): Promise<RunView> =>
      fetchJson(`/api/guilds/${guildId}/items/runs/${runId}`, signal),
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data.run) ? askEveryMs : false),
    meta,
  });

function isUnderWay({ state }: Pick<RunView["run"], "state">): boolean {
  return state === "queued" || state === "running";
}
