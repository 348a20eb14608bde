"use client";

import { useTranslations } from "next-intl";
import { downloadRows, ExportButton } from "#web/components/ui/table/export-button.tsx";
import type { CodeInView } from "../codes.loaders.ts";

/** All codes, those that are over among them, with what members said of each, as a file. */
export function ExportCodes({ codes }: { readonly codes: readonly CodeInView[] }) {
  const t = useTranslations("announcements.codes.web");
  const columns = [
    { label: t("file.code"), csv: ({ code }: CodeInView) => code },
    { label: t("file.gives"), csv: ({ gives }: CodeInView) => gives },
    { label: t("file.posted"), csv: ({ postedAt }: CodeInView) => postedAt },
    { label: t("file.runsOut"), csv: ({ expiresAt }: CodeInView) => expiresAt ?? "" },
    { label: t("file.have"), csv: ({ tally }: CodeInView) => tally.ticks },
    { label: t("file.works"), csv: ({ tally }: CodeInView) => tally.works },
    { label: t("file.expired"), csv: ({ tally }: CodeInView) => tally.expired },
  ];
  return <ExportButton onExport={() => downloadRows({ name: t("title"), rows: codes, columns })} />;
}
