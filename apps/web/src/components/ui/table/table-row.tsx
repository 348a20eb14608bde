"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, type ReactNode, useMemo } from "react";
import { CheckBox } from "../checkbox.tsx";
import type { Column, PhonePlace } from "./column.ts";
import { columnLook } from "./column-look.ts";

type TableRowProps<Row> = {
  readonly row: Row;
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly isOwn: boolean;
  /** What it opens is open beside the table. */
  readonly isOpen: boolean;
  readonly selected: { readonly isSelected: boolean; toggle(): void } | undefined;
  readonly rowProps: ComponentProps<"tr">;
};

/** On a phone the row becomes two or three lines: a grid of tick box, words and numbers. */
const phoneGrid = {
  plain:
    "max-desk:grid max-desk:grid-cols-[minmax(0,1fr)_auto] max-desk:[grid-template-areas:'title_main'_'detail_second']",
  selectable:
    "max-desk:grid max-desk:grid-cols-[30px_minmax(0,1fr)_auto] max-desk:[grid-template-areas:'box_title_main'_'box_detail_second']",
  withStatus:
    "max-desk:grid max-desk:grid-cols-[minmax(0,1fr)_auto_auto] max-desk:[grid-template-areas:'title_status_main'_'detail_detail_second'_'note_note_note']",
  selectableWithStatus:
    "max-desk:grid max-desk:grid-cols-[30px_minmax(0,1fr)_auto_auto] max-desk:[grid-template-areas:'box_title_status_main'_'box_detail_detail_second'_'box_note_note_note']",
  withActions:
    "max-desk:grid max-desk:grid-cols-[auto_minmax(0,1fr)_auto] max-desk:[grid-template-areas:'title_title_title'_'note_note_note'_'main_detail_actions']",
  selectableWithActions:
    "max-desk:grid max-desk:grid-cols-[30px_auto_minmax(0,1fr)_auto] max-desk:[grid-template-areas:'box_title_title_title'_'box_note_note_note'_'box_main_detail_actions']",
} as const;

const phonePlaces: Record<PhonePlace, string> = {
  title: "max-desk:min-w-0 max-desk:[grid-area:title]",
  main: "max-desk:[grid-area:main] max-desk:text-[14.5px] max-desk:justify-self-end",
  detail: "max-desk:[grid-area:detail] max-desk:text-small",
  second: "max-desk:[grid-area:second] max-desk:text-small max-desk:text-end",
  status: "max-desk:[grid-area:status]",
  actions: "max-desk:[grid-area:actions]",
  note: "max-desk:[grid-area:note] max-desk:text-small max-desk:empty:hidden",
};

const cell =
  "h-row border-b border-line px-2.5 text-table group-last:border-0 first:ps-3.5 last:pe-3.5 max-desk:h-auto max-desk:border-0 max-desk:p-0!";

export function TableRow<Row>({ row, name, columns, isOwn, isOpen, selected, rowProps }: TableRowProps<Row>) {
  const t = useTranslations("shell.table");
  // Typing into the search leaves alone what stays in sight.
  const cells = useMemo(() => drawCells(row, columns), [row, columns]);
  return (
    <tr
      {...rowProps}
      data-own={isOwn || undefined}
      aria-selected={selected?.isSelected}
      className={`group scroll-mt-9 -outline-offset-2 max-desk:items-center max-desk:gap-x-2 max-desk:gap-y-1.5 max-desk:border-b max-desk:border-line max-desk:px-3.5 max-desk:py-[9px] ${phoneGrid[phoneLayout(columns, selected !== undefined)]} ${ground(isOwn, selected?.isSelected || isOpen)}`}
    >
      {selected && (
        <td className={`${cell} w-[38px] max-desk:w-auto max-desk:[grid-area:box]`}>
          <CheckBox
            aria-label={t("select", { name })}
            isChecked={selected.isSelected}
            onChange={selected.toggle}
          />
        </td>
      )}
      {cells}
    </tr>
  );
}

function drawCells<Row>(row: Row, columns: readonly Column<Row>[]): ReactNode {
  return columns.map((column) => (
    <td
      key={column.id}
      className={`${cell} ${columnLook(column)} ${column.isNumber ? "text-end whitespace-nowrap" : ""} ${column.phone ? phonePlaces[column.phone] : "max-desk:hidden"}`}
    >
      {column.cell(row)}
    </td>
  ));
}

function phoneLayout<Row>(columns: readonly Column<Row>[], isSelectable: boolean): keyof typeof phoneGrid {
  const has = (place: PhonePlace) => columns.some(({ phone }) => phone === place);
  if (has("status")) return isSelectable ? "selectableWithStatus" : "withStatus";
  if (has("actions")) return isSelectable ? "selectableWithActions" : "withActions";
  return isSelectable ? "selectable" : "plain";
}

function ground(isOwn: boolean, isSelected: boolean): string {
  if (isSelected) return "bg-link-soft";
  if (!isOwn) return "bg-surface hover:bg-hover";
  return "bg-[color-mix(in_oklab,var(--lamp-soft)_62%,var(--surface))] shadow-[inset_3px_0_var(--lamp)] rtl:shadow-[inset_-3px_0_var(--lamp)]";
}
