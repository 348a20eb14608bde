"use client";

import { useState } from "react";

/** What somebody puts into an order before saving it; `key` tells new rows apart. */
export function useOrderedRows<Row extends { readonly key: string }>(known: () => readonly Row[]) {
  const [rows, setRows] = useState(known);
  return {
    rows,
    change: (index: number, changed: Row) => setRows(rows.with(index, changed)),
    add: (added: readonly Row[]) => setRows([...rows, ...added]),
    remove: (index: number) => setRows(rows.toSpliced(index, 1)),
    moveUp: (index: number) => {
      const row = rows[index];
      if (row) setRows(rows.toSpliced(index, 1).toSpliced(index - 1, 0, row));
    },
  };
}
