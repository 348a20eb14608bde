import type { Language } from "@guildhall/core";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";

export type SettingsView = { readonly language: Language; readonly canEdit: boolean };

/** Read again when the reader comes back to the page: another officer may have changed them. */
export const settingsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["settings", guildId],
    queryFn: ({ signal }): Promise<SettingsView> => fetchJson(`/api/guilds/${guildId}/settings`, signal),
  });
