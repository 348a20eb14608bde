"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { PageHead } from "#web/components/ui/page-head.tsx";
import type { AnnouncementInView } from "../announcements.loaders.ts";
import { announcementQuery } from "../announcements.queries.ts";
import { storedText } from "./announcement-draft.ts";
import { AnnouncementEditor } from "./announcement-editor.tsx";
import { AnnouncementsTabs } from "./announcements-tabs.tsx";
import { HistoryCard } from "./history-card.tsx";
import { PostsCard } from "./posts-card.tsx";
import { SendCard } from "./send-card.tsx";

type AnnouncementPageProps = { readonly guildId: string; readonly first: AnnouncementInView };

/** One announcement: its texts, when it goes out, and where it stands. */
export function AnnouncementPage({ guildId, first }: AnnouncementPageProps) {
  const t = useTranslations("announcements.web");
  const { announcementId } = first;
  const { data } = useQuery({ ...announcementQuery({ guildId, announcementId }), initialData: first });
  const { title } = storedText(data, data.originalLanguage);
  return (
    <>
      <PageHead title={title ? <bdi dir="auto">{title}</bdi> : t("one")} lead={t("lead")} />
      <AnnouncementsTabs guildId={guildId} />
      <AnnouncementEditor
        guildId={guildId}
        stored={data}
        aside={(isUnsaved) => (
          <>
            <SendCard guildId={guildId} stored={data} isUnsaved={isUnsaved} />
            {data.posts.length > 0 && <PostsCard guildId={guildId} posts={data.posts} />}
            <HistoryCard history={data.history} />
          </>
        )}
      />
    </>
  );
}
