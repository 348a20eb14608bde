import type { Column, Sort } from "./column.ts";

/** Reads `balance` or `-balance` of the address; a minus is descending. */
export function parseSort(text: string | null): Sort | undefined {
  if (!text) return undefined;
  const isDescending = text.startsWith("-");
  return {
    columnId: isDescending ? text.slice(1) : text,
    direction: isDescending ? "descending" : "ascending",
  };
}

export function formatSort({ columnId, direction }: Sort): string {
  return direction === "descending" ? `-${columnId}` : columnId;
}

/** Numbers first show the largest, words start at A; a second click turns it round. */
export function nextSort<Row>(column: Column<Row>, current: Sort | undefined): Sort {
  const first = column.isNumber ? "descending" : "ascending";
  if (current?.columnId !== column.id) return { columnId: column.id, direction: first };
  const turned = current.direction === "ascending" ? "descending" : "ascending";
  return { columnId: column.id, direction: turned };
}

/** Equal rows keep their order, so that a second sort refines the first. Words go by the reader's alphabet. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: { readonly sort: Sort | undefined; readonly locale: string },
): readonly Row[] {
  const sortBy = columns.find((column) => column.id === order.sort?.columnId)?.sortBy;
  if (!sortBy) return rows;
  const words = new Intl.Collator(order.locale, { numeric: true });
  const turn = order.sort?.direction === "descending" ? -1 : 1;
  return rows.toSorted((one, other) => turn * compare(sortBy(one), sortBy(other), words));
}

function compare(one: string | number, other: string | number, words: Intl.Collator): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return words.compare(String(one), String(other));
}
