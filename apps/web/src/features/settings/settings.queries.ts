import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { readPreviewedEvent, readSettings } from "./settings.loaders.ts";

export type SettingsPageView = Awaited<ReturnType<typeof readSettings>>;

export type PreviewedEvent = Awaited<ReturnType<typeof readPreviewedEvent>>;

export const settingsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["settings", guildId],
    queryFn: ({ signal }): Promise<SettingsPageView> => fetchJson(`/api/guilds/${guildId}/settings`, signal),
  });
