"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CheckBox } from "../checkbox.tsx";
import { Tooltip } from "../tooltip.tsx";
import type { Column, Sort } from "./column.ts";
import { columnLook } from "./column-look.ts";

type TableHeadProps<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | undefined;
  readonly selected: { readonly isAll: boolean | "some"; toggleAll(): void } | undefined;
  onSort(column: Column<Row>): void;
};

const cell =
  "sticky top-0 z-[1] h-8 border-b border-line-2 bg-surface px-2.5 text-[12px] leading-4 font-medium whitespace-nowrap first:ps-3.5 last:pe-3.5 @max-[640px]:leading-3.5 @max-[640px]:whitespace-normal";

/** Sticky, with the one sort mark: a lamp arrow. */
export function TableHead<Row>({ columns, sort, selected, onSort }: TableHeadProps<Row>) {
  const t = useTranslations("shell.table");
  return (
    <thead className="max-desk:hidden">
      <tr>
        {selected && (
          <th scope="col" className={`${cell} w-[38px]`}>
            <CheckBox aria-label={t("selectAll")} isChecked={selected.isAll} onChange={selected.toggleAll} />
          </th>
        )}
        {columns.map((column) => (
          <HeadCell
            key={column.id}
            column={column}
            direction={sort?.columnId === column.id ? sort.direction : undefined}
            onSort={() => onSort(column)}
          />
        ))}
      </tr>
    </thead>
  );
}

type HeadCellProps<Row> = {
  readonly column: Column<Row>;
  readonly direction: Sort["direction"] | undefined;
  onSort(): void;
};

function HeadCell<Row>({ column, direction, onSort }: HeadCellProps<Row>) {
  const Arrow = direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      aria-sort={direction}
      className={`${cell} ${columnLook(column)} ${column.isNumber ? "text-end" : "text-start"} ${direction ? "text-ink" : "text-ink-3"}`}
    >
      {column.sortBy ? (
        <SortButton label={column.label} hint={column.hint} onSort={onSort}>
          {direction && <Arrow aria-hidden className="icon-12 text-lamp" />}
        </SortButton>
      ) : (
        (column.head ?? column.label)
      )}
    </th>
  );
}

type SortButtonProps = Pick<Column<never>, "label" | "hint"> & {
  /** Which way the rows stand now. */
  readonly children: ReactNode;
  onSort(): void;
};

function SortButton({ label, hint, children, onSort }: SortButtonProps) {
  const button = (
    <button
      type="button"
      onClick={onSort}
      className="inline-flex h-8 items-center gap-1 hover:text-ink [text-align:inherit]"
    >
      {hint ? <span className="explains">{label}</span> : label}
      {children}
    </button>
  );
  return hint ? <Tooltip text={hint}>{button}</Tooltip> : button;
}
