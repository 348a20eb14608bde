"use client";

import { useMemo } from "react";

type Wanted<Row> = { readonly search: string; readonly locale: string; textOf(row: Row): string };

/** The rows whose text holds what is searched. That text is made once per row, and not with every keystroke. */
export function useFound<Row extends object>(
  rows: readonly Row[],
  { search, locale, textOf }: Wanted<Row>,
): readonly Row[] {
  const texts = useMemo(() => ({ locale, ofRow: new WeakMap<Row, string>() }), [locale]);
  const sought = search.trim().toLocaleLowerCase(locale);
  if (sought === "") return rows;
  return rows.filter((row) => {
    const text = texts.ofRow.get(row) ?? textOf(row).toLocaleLowerCase(locale);
    texts.ofRow.set(row, text);
    return text.includes(sought);
  });
}
