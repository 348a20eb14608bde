"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Column } from "#web/components/ui/table/column.ts";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { SourceMark } from "./source-mark.tsx";
import { useAuditFile } from "./use-audit-file.ts";
import { useAuditFilter } from "./use-audit-filter.ts";
import type { AuditRow } from "./use-describe-entry.ts";

type AuditTableProps = {
  readonly guildId: string;
  readonly rows: readonly AuditRow[];
  /** The entry that the sheet shows. */
  readonly opened: string | null;
  readonly filters: ReactNode;
  /** Stands in place of rows that are still to come. */
  readonly reading: ReactNode;
  onOpen(entryId: string): void;
};

/** Changes as sentences, the latest first. */
export function AuditTable({ guildId, rows, opened, onOpen, ...parts }: AuditTableProps) {
  const t = useTranslations("audit.web");
  const [filter] = useAuditFilter();
  const columns = useColumns(onOpen);
  const toFile = useAuditFile({ guildId, filter });
  return (
    <DataTable
      label={t("title")}
      columns={columns}
      rows={rows}
      rowId={idOf}
      rowName={({ sentence }) => sentence}
      isOpen={(row) => idOf(row) === opened}
      onOpen={(row) => onOpen(idOf(row))}
      searchPlaceholder={t("find")}
      {...parts}
      toFile={toFile}
      empty={Object.keys(filter).length > 0 ? t("noneFound") : t("none")}
    />
  );
}

const idOf = ({ entry }: AuditRow): string => String(entry.entryId);

function useColumns(onOpen: (entryId: string) => void): readonly Column<AuditRow>[] {
  const t = useTranslations("audit.web");
  const write = useGuildTime();
  return [
    {
      id: "when",
      label: t("columns.when"),
      isNarrow: true,
      phone: "detail",
      cell: ({ entry }) => (
        <time dateTime={entry.recordedAt} className="whitespace-nowrap text-ink-2">
          {write("moment", entry.recordedAt)}
        </time>
      ),
    },
    {
      id: "what",
      label: t("columns.what"),
      phone: "title",
      cell: (row) => (
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => onOpen(idOf(row))}
          className="text-start hover:underline"
        >
          {row.sentence}
        </button>
      ),
    },
    {
      id: "source",
      label: t("columns.source"),
      isNarrow: true,
      phone: "main",
      cell: ({ entry }) => <SourceMark source={entry.source} />,
    },
  ];
}
