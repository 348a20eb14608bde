import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { readHealth } from "./health.loaders.ts";

export type HealthPageView = Awaited<ReturnType<typeof readHealth>>;

/** What goes wrong by itself, such as a bot that goes away, is told by nobody: it is looked for. */
const lookAgainMs = 20_000;

export const healthQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["settings", guildId, "health"],
    queryFn: ({ signal }): Promise<HealthPageView> => fetchJson(`/api/guilds/${guildId}/doctor`, signal),
    refetchInterval: lookAgainMs,
    meta: { alsoOf: ["members", "events", "attendance", "dkp"] },
  });
