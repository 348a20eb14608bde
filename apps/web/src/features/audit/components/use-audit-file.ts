"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { Column } from "#web/components/ui/table/column.ts";
import { toCsv } from "#web/components/ui/table/to-csv.ts";
import { type AuditFilter, auditQuery } from "../audit.queries.ts";
import { type AuditRow, useDescribeEntry } from "./use-describe-entry.ts";

type Asked = { readonly guildId: string; readonly filter: AuditFilter };

/** Reads all that the filter lets through, not only what is on the page, and writes it as CSV: words, and the codes behind them. */
export function useAuditFile({ guildId, filter }: Asked): () => Promise<string> {
  const client = useQueryClient();
  const describe = useDescribeEntry();
  const columns = useFileColumns();
  return async () => {
    const query = auditQuery({ guildId, filter });
    const everything = { ...query, queryKey: [...query.queryKey, "file"], pages: Number.POSITIVE_INFINITY };
    const { pages } = await client.fetchInfiniteQuery({ ...everything, gcTime: 0, staleTime: 0 });
    const rows = pages.flatMap(({ entries, names }) => entries.map((entry) => describe(entry, names)));
    return toCsv(rows, columns);
  };
}

function useFileColumns(): readonly Pick<Column<AuditRow>, "label" | "csv">[] {
  const t = useTranslations("audit.web.file");
  return [
    { label: t("number"), csv: ({ entry }) => entry.entryId },
    { label: t("when"), csv: ({ entry }) => entry.recordedAt },
    { label: t("what"), csv: ({ sentence }) => sentence },
    { label: t("useCase"), csv: ({ entry }) => entry.useCase },
    { label: t("right"), csv: ({ entry }) => entry.right ?? "" },
    { label: t("before"), csv: ({ entry }) => JSON.stringify(entry.before) },
    { label: t("after"), csv: ({ entry }) => JSON.stringify(entry.after) },
    { label: t("source"), csv: ({ entry }) => entry.source },
    { label: t("correlation"), csv: ({ entry }) => entry.correlationId ?? "" },
  ];
}
