"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { Column } from "#web/components/ui/table/column.ts";
import { toCsv } from "#web/components/ui/table/to-csv.ts";
import { type LedgerFilter, ledgerQuery } from "../ledger.queries.ts";
import type { BookLine } from "./fold-batches.ts";
import { useDescribeLine } from "./use-describe-line.ts";

type Asked = { readonly guildId: string; readonly filter: LedgerFilter };

type FileRow = BookLine & { readonly name: string; readonly writtenBy: string };

/** Reads all that the filter lets through, not only what is on the page, and writes it as CSV. */
export function useLedgerFile({ guildId, filter }: Asked): () => Promise<string> {
  const client = useQueryClient();
  const columns = useFileColumns();
  const t = useTranslations("dkp.web.ledger");
  return async () => {
    const query = ledgerQuery({ guildId, filter });
    const everything = { ...query, queryKey: [...query.queryKey, "file"], pages: Number.POSITIVE_INFINITY };
    const { pages } = await client.fetchInfiniteQuery({ ...everything, gcTime: 0, staleTime: 0 });
    const names = new Map(pages.flatMap(({ members }) => members.map((one) => [one.memberId, one.name])));
    const rows = pages
      .flatMap(({ lines }) => lines)
      .map((line) => ({
        ...line,
        name: names.get(line.accountId) ?? "",
        writtenBy: names.get(line.actorMemberId ?? 0) ?? t("program"),
      }));
    return toCsv(rows, columns);
  };
}

function useFileColumns(): readonly Pick<Column<FileRow>, "label" | "csv">[] {
  const t = useTranslations("dkp.web.ledger");
  const tKinds = useTranslations("dkp.kinds");
  const describe = useDescribeLine();
  return [
    { label: t("file.entry"), csv: ({ entryId }) => entryId },
    { label: t("columns.day"), csv: ({ effectiveAt }) => effectiveAt },
    { label: t("file.recorded"), csv: ({ recordedAt }) => recordedAt },
    { label: t("columns.member"), csv: ({ name }) => name },
    { label: t("filters.kind"), csv: ({ kind }) => tKinds(kind) },
    { label: t("columns.what"), csv: (line) => describe(line).sentence },
    { label: t("columns.amount"), csv: ({ amount }) => amount / 100 },
    { label: t("columns.by"), csv: ({ writtenBy }) => writtenBy },
    { label: t("columns.batch"), csv: ({ batchNumber }) => batchNumber },
    { label: t("file.reverses"), csv: ({ reversesEntryId }) => reversesEntryId ?? "" },
  ];
}
