import type { Hundredths } from "../../hundredths.ts";
import {
  type DecimalMark,
  guessColumns,
  guessDecimalMark,
  isHead,
  readName,
  readPoints,
  readSheet,
  type SheetRecord,
} from "../../members/index.ts";

/** Why nothing can be made of a line. */
export type PointsLineCause = "torn" | "noName" | "badPoints" | "unclearPoints" | "zero";

/** A line of a pasted list: a name and points. */
export type PointsLine = {
  /** 1 is the first line of the text. */
  readonly line: number;
  /** The name as it stands there. */
  readonly written: string;
  /** Every way in which it may be meant. */
  readonly names: readonly string[];
  readonly amount: Hundredths | null;
  readonly cause: PointsLineCause | null;
};

type Columns = { readonly name: number; readonly points: number };

/** `name, points` in lines, as people write them or a spreadsheet copies them. A line that says how the columns are headed is none. */
export function readPointsList(text: string): readonly PointsLine[] {
  const records = readSheet(text).map(divide);
  const [first] = records;
  const hasHead = first !== undefined && (isHead(first.cells) || !/\d/.test(first.cells.slice(1).join("")));
  const columns = hasHead && first && records.length > 1 ? readHead(first.cells) : usual;
  const rows = hasHead && records.length > 1 ? records.slice(1) : records;
  const mark = guessDecimalMark(rows.map(({ cells }) => cells[columns.points] ?? ""));
  return rows.map((row) => readLine(row, columns, mark));
}

const usual: Columns = { name: 0, points: 1 };

function readHead(cells: readonly string[]): Columns {
  const fields = guessColumns(cells);
  const [name, points] = [fields.indexOf("name"), fields.indexOf("points")];
  return name >= 0 && points >= 0 ? { name, points } : usual;
}

/** `Aldo 12`, and a line that is divided otherwise than the first. */
function divide(record: SheetRecord): SheetRecord {
  const [only = "", ...others] = record.cells;
  if (others.length > 0) return record;
  const parts = /^(.*\S)\s*(?:[\t;|,:=]|\s)\s*([+\-−–]?\d[\d\s.,]*)$/u.exec(only);
  return parts ? { ...record, cells: [parts[1] ?? "", parts[2] ?? ""] } : record;
}

function readLine({ line, cells, isTorn }: SheetRecord, columns: Columns, mark: DecimalMark): PointsLine {
  const written = (cells[columns.name] ?? "").slice(0, 100);
  const cell = cells[columns.points] ?? "";
  const { name, alts } = readName(written);
  const names = [...new Set([written, name, ...alts])].filter((one) => one !== "");
  const broken = (cause: PointsLineCause): PointsLine => ({ line, written, names, amount: null, cause });
  if (isTorn) return broken("torn");
  if (!/[\p{L}\p{N}]/u.test(written)) return broken("noName");
  if (isCutNumber(cells, columns)) return broken("unclearPoints");
  const amount = readPoints(cell, mark);
  if (amount === undefined) return broken("badPoints");
  return amount === 0 ? broken("zero") : { line, written, names, amount, cause: null };
}

/** `Aldo,2,5` and `Aldo 2,5`: the comma may stand between columns or before tenths, and points are not guessed. */
function isCutNumber(cells: readonly string[], { name, points }: Columns): boolean {
  const isTail = (cell: string | undefined) => /^\d{1,2}$/.test(cell ?? "");
  const [whole = "", tail] = [cells[points], cells[points + 1]];
  const isBehind = cells.length === points + 2 && /^[+\-−–]?\d+$/.test(whole) && isTail(tail);
  return isBehind || (isTail(whole) && /\s[+\-−–]?\d+$/.test(cells[name] ?? ""));
}
