"use client";

import type { Column, Sort } from "./column.ts";
import type { DataTableProps } from "./data-table.tsx";
import { TableHead } from "./table-head.tsx";
import { TableRow } from "./table-row.tsx";
import { useRowKeys } from "./use-row-keys.ts";
import type { Selection } from "./use-selection.ts";
import { useVirtualRows } from "./use-virtual-rows.ts";

type TableBodyProps<Row> = Pick<
  DataTableProps<Row>,
  "label" | "columns" | "rows" | "rowId" | "rowName" | "isOwn" | "isOpen" | "onOpen"
> & {
  readonly sort: Sort | undefined;
  readonly selection: Selection | undefined;
  onSort(column: Column<Row>): void;
};

export function TableBody<Row>(props: TableBodyProps<Row>) {
  const { label, columns, rows, rowId, rowName, onOpen, sort, selection, onSort } = props;
  const { frame, isVirtual, shown, before, after, reveal, measure } = useVirtualRows(rows);
  const withRow = (act: ((row: Row) => void) | undefined) =>
    act && ((index: number) => rows[index] && act(rows[index]));
  const { body, onKeyDown, rowProps } = useRowKeys({
    rowCount: rows.length,
    onOpen: withRow(onOpen),
    onToggle: withRow(selection && ((row) => selection.toggle(rowId(row)))),
    reveal,
  });
  // Where a column stays in sight, so does the head.
  const isWide = columns.some(({ isFixed }) => isFixed);
  return (
    <div
      ref={frame}
      className={`scroll-thin @container overflow-auto ${isVirtual ? "max-h-[min(720px,70vh)]" : ""} ${isWide ? "desk:max-h-[min(720px,70vh)]" : ""}`}
    >
      <table
        aria-label={label}
        aria-rowcount={rows.length + 1}
        className="w-full border-separate border-spacing-0 max-desk:block"
      >
        <TableHead
          columns={columns}
          sort={sort}
          selected={headSelection(rows.map(rowId), selection)}
          onSort={onSort}
        />
        <tbody ref={body} onKeyDown={onKeyDown} className="max-desk:block">
          <Gap height={before} />
          {shown.map(({ row, index }) => (
            <TableRow
              key={rowId(row)}
              row={row}
              name={rowName(row)}
              columns={columns}
              isOwn={props.isOwn?.(row) ?? false}
              isOpen={props.isOpen?.(row) ?? false}
              selected={
                selection && {
                  isSelected: selection.ids.has(rowId(row)),
                  toggle: () => selection.toggle(rowId(row)),
                }
              }
              rowProps={{ ...rowProps(index), ref: measure, "aria-rowindex": index + 2 }}
            />
          ))}
          <Gap height={after} />
        </tbody>
      </table>
    </div>
  );
}

/** Holds the place of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td style={{ height }} />
    </tr>
  );
}

function headSelection(ids: readonly string[], selection: Selection | undefined) {
  if (!selection) return undefined;
  const isAll = ids.length > 0 && ids.every((id) => selection.ids.has(id));
  const isSome = ids.some((id) => selection.ids.has(id));
  return {
    isAll: isAll || (isSome ? ("some" as const) : false),
    toggleAll: () => (isAll ? selection.clear() : selection.setAll(ids)),
  };
}
