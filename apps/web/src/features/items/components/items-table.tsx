"use client";

import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { downloadText } from "#web/components/ui/table/download.ts";
import { TableBody } from "#web/components/ui/table/table-body.tsx";
import { TableToolbar } from "#web/components/ui/table/table-toolbar.tsx";
import { toCsv } from "#web/components/ui/table/to-csv.ts";
import { useSearch } from "#web/components/ui/table/use-search.ts";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { ItemsView } from "../items.loaders.ts";
import { firstPage, type ItemFilter, itemsQuery } from "../items.queries.ts";
import { ItemFilters } from "./item-filters.tsx";
import { NoItems } from "./no-items.tsx";
import { useItemColumns } from "./use-item-columns.tsx";
import { useItemFilter } from "./use-item-filter.ts";

type ItemsTableProps = {
  readonly guildId: string;
  /** What the page was opened with, already read. */
  readonly first: { readonly filter: ItemFilter; readonly page: ItemsView };
};

/** The catalogue. Our index searches it as somebody types, so that a slip of the hand finds the item too. */
export function ItemsTable({ guildId, first }: ItemsTableProps) {
  const t = useTranslations("items.web");
  const [search, setSearch] = useSearch();
  const [opened, open] = useUrlState("item");
  const filter = useItemFilter(search);
  const isFirst = JSON.stringify(filter) === JSON.stringify(first.filter);
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...itemsQuery({ guildId, filter }),
    initialData: isFirst ? { pages: [first.page], pageParams: [firstPage] } : undefined,
  });
  const view = data?.pages.at(-1) ?? first.page;
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const columns = useItemColumns(view.grades, open);
  const download = useCatalogueFile({ guildId, filter, columns });
  return (
    <Card isFlush>
      <TableToolbar search={search} placeholder={t("find")} onSearch={setSearch} onExport={download}>
        <ItemFilters view={view} />
      </TableToolbar>
      {!data && <Reading label={t("reading")} error={error} again={refetch} />}
      {data && rows.length === 0 && <NoItems guildId={guildId} filter={filter} />}
      {rows.length > 0 && (
        <TableBody
          label={t("title")}
          columns={columns}
          rows={rows}
          rowId={({ itemId }) => String(itemId)}
          rowName={({ shown }) => shown.name}
          isOpen={({ itemId }) => opened === String(itemId)}
          onOpen={({ itemId }) => open(String(itemId))}
          sort={undefined}
          selection={undefined}
          onSort={() => undefined}
        />
      )}
      <p className="border-t border-line px-3.5 py-2 text-small text-ink-2" aria-live="polite">
        {t("count", { total: view.total })}
      </p>
      {hasNextPage && (
        <p className="border-t border-line p-3.5">
          <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("more")}
          </Button>
        </p>
      )}
    </Card>
  );
}

type CatalogueFile = {
  readonly guildId: string;
  readonly filter: ItemFilter;
  readonly columns: ReturnType<typeof useItemColumns>;
};

/** Reads all that the filter lets through, not only what is on the page, and saves it as CSV. */
function useCatalogueFile({ guildId, filter, columns }: CatalogueFile): () => void {
  const t = useTranslations("items.web");
  const client = useQueryClient();
  const save = async () => {
    const query = itemsQuery({ guildId, filter });
    const everything = { ...query, queryKey: [...query.queryKey, "file"], pages: Number.POSITIVE_INFINITY };
    const { pages } = await client.fetchInfiniteQuery({ ...everything, gcTime: 0, staleTime: 0 });
    const rows = pages.flatMap(({ items }) => items);
    downloadText(`${t("title")}.csv`, toCsv(rows, columns));
  };
  return () => void save();
}
