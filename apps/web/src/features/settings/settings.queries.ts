import type { Language } from "@guildhall/core";
import type { Game } from "@guildhall/core/games";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";

export type SettingsView = {
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
  readonly game: Game;
  readonly canEdit: boolean;
};

export const settingsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["settings", guildId],
    queryFn: ({ signal }): Promise<SettingsView> => fetchJson(`/api/guilds/${guildId}/settings`, signal),
  });
