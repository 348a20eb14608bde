"use client";

import { boardColumns } from "@guildhall/core/recruitment";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { downloadRows, ExportButton } from "#web/components/ui/table/export-button.tsx";
import type { ApplicationCard } from "../board.loaders.ts";
import { columnQuery } from "../board.queries.ts";

/** The whole board as a file, also what its columns have not shown yet. */
export function ExportApplications({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("recruitment");
  const client = useQueryClient();
  const columns = [
    { label: t("web.file.name"), csv: ({ name }: ApplicationCard) => name },
    { label: t("web.file.state"), csv: ({ state }: ApplicationCard) => t(`states.${state}`) },
    { label: t("web.file.power"), csv: ({ power }: ApplicationCard) => power ?? "" },
    { label: t("web.file.formerGuild"), csv: ({ formerGuild }: ApplicationCard) => formerGuild ?? "" },
    { label: t("web.file.applied"), csv: ({ appliedAt }: ApplicationCard) => appliedAt },
    { label: t("web.file.changed"), csv: ({ stateChangedAt }: ApplicationCard) => stateChangedAt },
    { label: t("web.file.reviewer"), csv: ({ reviewer }: ApplicationCard) => reviewer ?? "" },
  ];
  const download = async () => {
    const read = boardColumns.map((column) => {
      const query = columnQuery({ guildId, column });
      const everything = { ...query, queryKey: [...query.queryKey, "file"], pages: Number.POSITIVE_INFINITY };
      return client.fetchInfiniteQuery({ ...everything, gcTime: 0, staleTime: 0 });
    });
    const rows = (await Promise.all(read)).flatMap(({ pages }) => pages.flatMap((page) => page.applications));
    downloadRows({ name: t("web.title"), rows, columns });
  };
  return <ExportButton onExport={() => void download()} />;
}
