"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "../states.tsx";
import { useUrlState } from "../use-url-state.ts";
import type { Column } from "./column.ts";
import { downloadText } from "./download.ts";
import { SelectionBar } from "./selection-bar.tsx";
import { formatSort, nextSort, parseSort, sortRows } from "./sort-rows.ts";
import { TableBody } from "./table-body.tsx";
import { TableToolbar } from "./table-toolbar.tsx";
import { toCsv } from "./to-csv.ts";
import { useFound } from "./use-found.ts";
import { useSearch } from "./use-search.ts";
import { useSelection } from "./use-selection.ts";

export type DataTableProps<Row> = {
  /** What the table lists; its accessible name and the name of the exported file. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  rowId(row: Row): string;
  rowName(row: Row): string;
  /** In what the search looks; without it in the name. */
  searchText?(row: Row): string;
  isOwn?(row: Row): boolean;
  /** Whether the sheet beside the table shows this row. */
  isOpen?(row: Row): boolean;
  /** Actions on selected rows; without it rows cannot be selected. */
  selectionActions?(ids: readonly string[]): ReactNode;
  readonly searchPlaceholder: string;
  readonly filters?: ReactNode;
  /** What the exported file holds, where that is not what the table shows. */
  toFile?(): Promise<string>;
  readonly empty: ReactNode;
  /** Stands in place of rows that are still to come. */
  readonly reading?: ReactNode;
  /** There is more than was read, so that a count would say nothing. */
  readonly isPart?: boolean;
  onOpen?(row: Row): void;
};

/** A list of rows with search, order, selection and export. Search and order are in the address. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const t = useTranslations("shell.table");
  const locale = useLocale();
  const [sortText, setSort] = useUrlState("sort");
  const [search, setSearch] = useSearch();
  const selection = useSelection();
  const sort = parseSort(sortText);
  const textOf = props.searchText ?? props.rowName;
  const found = useFound(props.rows, { search, locale, textOf });
  const rows = sortRows(found, props.columns, { sort, locale });
  const download = async () => {
    const text = (await props.toFile?.()) ?? toCsv(rows, props.columns);
    downloadText(`${props.label}.csv`, text);
  };
  return (
    <>
      <TableToolbar
        search={search}
        placeholder={props.searchPlaceholder}
        onSearch={setSearch}
        onExport={() => void download()}
      >
        {props.filters}
      </TableToolbar>
      {props.reading}
      {!props.reading && rows.length === 0 && (
        <EmptyState>{props.rows.length === 0 ? props.empty : t("noMatch")}</EmptyState>
      )}
      {rows.length > 0 && (
        <TableBody
          {...props}
          rows={rows}
          sort={sort}
          selection={props.selectionActions ? selection : undefined}
          onSort={(column) => setSort(formatSort(nextSort(column, sort)))}
        />
      )}
      {!props.isPart && !props.reading && (
        <p className="border-t border-line px-3.5 py-2 text-small text-ink-2">
          {t("shown", { shown: rows.length, all: props.rows.length })}
        </p>
      )}
      {props.selectionActions && (
        <SelectionBar
          count={selection.ids.size}
          actions={props.selectionActions([...selection.ids])}
          onClear={selection.clear}
        />
      )}
    </>
  );
}
