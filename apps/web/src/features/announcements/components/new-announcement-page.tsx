"use client";

import { useTranslations } from "next-intl";
import { PageHead } from "#web/components/ui/page-head.tsx";
import type { AnnouncementInView } from "../announcements.loaders.ts";
import { AnnouncementEditor } from "./announcement-editor.tsx";
import { AnnouncementsTabs } from "./announcements-tabs.tsx";

type NewAnnouncementPageProps = { readonly guildId: string; readonly fresh: AnnouncementInView };

/** An announcement that nobody has written yet. Once it is saved it has an address of its own. */
export function NewAnnouncementPage({ guildId, fresh }: NewAnnouncementPageProps) {
  const t = useTranslations("announcements.web");
  return (
    <>
      <PageHead title={t("new")} lead={t("lead")} />
      <AnnouncementsTabs guildId={guildId} />
      <AnnouncementEditor guildId={guildId} stored={fresh} />
    </>
  );
}
