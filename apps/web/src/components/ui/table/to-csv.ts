import type { Column } from "./column.ts";

/** A spreadsheet runs a cell that begins like this; a leading apostrophe makes it text. Minus numbers stay numbers. */
const formula = /^[=+@\t\r]|^-(?![\d.,]+$)/;

/** The rows as RFC 4180, with a byte order mark: without it a spreadsheet reads names in the wrong script. */
export function toCsv<Row>(
  rows: readonly Row[],
  columns: readonly Pick<Column<Row>, "label" | "csv">[],
): string {
  const shown = columns.filter((column) => column.csv);
  const head = shown.map((column) => column.label);
  const body = rows.map((row) => shown.map((column) => column.csv?.(row) ?? ""));
  const lines = [head, ...body].map((cells) => cells.map(quote).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function quote(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
