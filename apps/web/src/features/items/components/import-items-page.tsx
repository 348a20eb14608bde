"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { SkeletonRows } from "#web/components/ui/skeleton.tsx";
import type { FilePreview } from "../items.loaders.ts";
import { filePreviewQuery } from "../items.queries.ts";
import type { RunsView } from "../runs.loaders.ts";
import { runsQuery } from "../runs.queries.ts";
import { FilePaste } from "./file-paste.tsx";
import { FilePreviewTable } from "./file-preview.tsx";
import { FileProblems } from "./file-problems.tsx";
import { FileSlip } from "./file-slip.tsx";
import { ItemsTabs } from "./items-tabs.tsx";
import { RunSheet } from "./run-sheet.tsx";
import { RunsTable } from "./runs-table.tsx";
import { type FileDraft, useFileDraft } from "./use-file-draft.ts";

type ImportItemsPageProps = { readonly guildId: string; readonly first: RunsView };

/** A list of items: pasted, held against the catalogue, read row by row, and written in one press. */
export function ImportItemsPage({ guildId, first }: ImportItemsPageProps) {
  const t = useTranslations("items.web.import");
  const { data } = useQuery({ ...runsQuery(guildId), initialData: first });
  const { grades } = data;
  const file = useFileDraft();
  const { input, version } = file;
  const preview = useQuery(filePreviewQuery({ guildId, version, input }));
  const isStale = preview.isPlaceholderData || preview.isFetching;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <ItemsTabs guildId={guildId} />
      <div className="grid gap-3.5">
        <FilePaste file={file} error={preview.error?.message} />
        {input && preview.isPending && !preview.error && <SkeletonRows rows={4} label={t("reading")} />}
        {input && preview.data && !preview.error && (
          <Diff guildId={guildId} grades={grades} file={file} preview={preview.data} isStale={isStale} />
        )}
        <RunsTable runs={data.runs.filter(({ provider }) => provider === "file")} />
      </div>
      <RunSheet guildId={guildId} grades={grades} />
    </>
  );
}

type DiffProps = Pick<ImportItemsPageProps, "guildId"> & {
  readonly grades: RunsView["grades"];
  readonly file: FileDraft;
  readonly preview: FilePreview;
  readonly isStale: boolean;
};

function Diff({ guildId, grades, file, preview, isStale }: DiffProps) {
  return (
    <>
      <FileProblems preview={preview} />
      <div className="flex items-start gap-3.5 max-dock:flex-col max-dock:items-stretch">
        <div className="min-w-0 flex-1">
          <FilePreviewTable preview={preview} grades={grades} />
        </div>
        <div className="w-[308px] shrink-0 max-dock:w-auto">
          <FileSlip guildId={guildId} file={file} preview={preview} isStale={isStale} />
        </div>
      </div>
    </>
  );
}
