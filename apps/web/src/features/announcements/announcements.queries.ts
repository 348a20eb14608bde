import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { AnnouncementInView, AnnouncementsPageView } from "./announcements.loaders.ts";

export const announcementsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["announcements", guildId, "list"],
    queryFn: ({ signal }): Promise<AnnouncementsPageView> =>
      fetchJson(`/api/guilds/${guildId}/announcements`, signal),
    meta: { alsoOf: ["settings"] },
  });

type AnnouncementKey = { readonly guildId: string; readonly announcementId: number };

export const announcementQuery = ({ guildId, announcementId }: AnnouncementKey) =>
  queryOptions({
    queryKey: ["announcements", guildId, "one", announcementId],
    queryFn: ({ signal }): Promise<AnnouncementInView> =>
      fetchJson(`/api/guilds/${guildId}/announcements/${announcementId}`, signal),
    meta: { alsoOf: ["settings", "members"] },
  });
