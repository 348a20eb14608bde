"use client";

import { useTranslations } from "next-intl";
import { downloadRows, ExportButton } from "#web/components/ui/table/export-button.tsx";
import { useLanguageName } from "#web/components/use-language-name.ts";
import type { AnnouncementsPageView } from "../announcements.loaders.ts";

type Row = AnnouncementsPageView["announcements"][number];

/** Every announcement, how far it is and in which languages it is written, as a file. */
export function ExportAnnouncements({ rows }: { readonly rows: readonly Row[] }) {
  const t = useTranslations("announcements.web");
  const tState = useTranslations("announcements.states");
  const nameLanguage = useLanguageName();
  const columns = [
    { label: t("file.title"), csv: ({ title }: Row) => title },
    { label: t("file.state"), csv: ({ state }: Row) => tState(state) },
    { label: t("file.languages"), csv: ({ written }: Row) => written.map(nameLanguage).join(", ") },
    { label: t("file.posts"), csv: ({ postCount }: Row) => postCount },
    { label: t("file.standing"), csv: ({ standingCount }: Row) => standingCount },
  ];
  return <ExportButton onExport={() => downloadRows({ name: t("title"), rows, columns })} />;
}
