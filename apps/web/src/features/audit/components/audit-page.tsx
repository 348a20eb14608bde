"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { AuditView } from "../audit.loaders.ts";
import { type AuditFilter, auditQuery, firstPage } from "../audit.queries.ts";
import { AuditFilters } from "./audit-filters.tsx";
import { AuditSheet } from "./audit-sheet.tsx";
import { AuditTable } from "./audit-table.tsx";
import { useAuditFilter } from "./use-audit-filter.ts";
import { useDescribeEntry } from "./use-describe-entry.ts";

type AuditPageProps = {
  readonly guildId: string;
  /** What the page was opened with, already read. */
  readonly first: { readonly filter: AuditFilter; readonly page: AuditView };
};

/** Who changed what: filters, sentences, and one change in full beside them. */
export function AuditPage({ guildId, first }: AuditPageProps) {
  const t = useTranslations("audit.web");
  const [filter] = useAuditFilter();
  const [opened, open] = useUrlState("entry");
  const describe = useDescribeEntry();
  const isFirst = JSON.stringify(filter) === JSON.stringify(first.filter);
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...auditQuery({ guildId, filter }),
    initialData: isFirst ? { pages: [first.page], pageParams: [firstPage] } : undefined,
  });
  const members = data?.pages[0]?.names.members ?? first.page.names.members;
  const rows = data?.pages.flatMap(({ entries, names }) => entries.map((entry) => describe(entry, names)));
  return (
    <>
      <Card isFlush>
        <AuditTable
          guildId={guildId}
          rows={rows ?? []}
          opened={opened}
          onOpen={open}
          filters={<AuditFilters members={members} />}
          reading={!rows && <Reading label={t("reading")} error={error} again={refetch} />}
        />
        {hasNextPage && (
          <p className="border-t border-line p-3.5">
            <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t("older")}
            </Button>
          </p>
        )}
      </Card>
      <AuditSheet
        row={rows?.find(({ entry }) => String(entry.entryId) === opened)}
        onClose={() => open(null)}
      />
    </>
  );
}
