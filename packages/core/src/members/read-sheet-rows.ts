import type { Hundredths } from "../hundredths.ts";
import { memberName } from "./member-name.ts";
import { type DayOrder, guessDayOrder, readDay } from "./read-day.ts";
import { type ReadName, readName } from "./read-name.ts";
import { type DecimalMark, guessDecimalMark, readNumber, readPoints } from "./read-number.ts";
import type { SheetRecord } from "./read-sheet.ts";
import { maxPower } from "./save-build.input.ts";
import type { SheetColumns, SheetField } from "./sheet-columns.ts";

/** Why a row cannot be read. */
export const brokenCauses = [
  "torn",
  "tooManyCells",
  "noName",
  "badName",
  "badPower",
  "badPoints",
  "badDay",
  "nameTaken",
  "twice",
] as const;

export type BrokenCause = (typeof brokenCauses)[number];

/** A row of which nothing is written. */
export type BrokenRow = {
  readonly line: number;
  readonly cause: BrokenCause;
  /** The cell in question, or what stands in the row. */
  readonly text: string;
  /** The other line, where a person stands twice; else null. */
  readonly otherLine: number | null;
};

/** A row as it was understood. Texts are empty where the sheet has no such column, or nothing in it. */
export type SheetRow = ReadName & {
  readonly line: number;
  readonly written: string;
  readonly discord: string;
  readonly rank: string;
  readonly className: string;
  readonly role: string;
  readonly power: number | null;
  /** A balance; in a house of EPGP that of the efforts. */
  readonly points: Hundredths | null;
  /** Gear points, which are held against the efforts. */
  readonly gear: Hundredths | null;
  readonly note: string;
  /** ISO date. */
  readonly joinedOn: string | null;
};

export type ReadRows = { readonly rows: readonly SheetRow[]; readonly broken: readonly BrokenRow[] };

/** Rows below the head, by what their columns hold. A row that cannot be read is kept apart with its cause; the others go on. */
export function readSheetRows(records: readonly SheetRecord[], columns: SheetColumns): ReadRows {
  const cellsOf = (field: SheetField) => records.map(({ cells }) => cells[columns.indexOf(field)] ?? "");
  const habits: Habits = {
    columns,
    powerMark: guessDecimalMark(cellsOf("power")),
    pointsMark: guessDecimalMark([...cellsOf("points"), ...cellsOf("gear")]),
    dayOrder: guessDayOrder(cellsOf("joined")),
  };
  const read = records.map((record) => readRow(record, habits));
  return {
    rows: read.flatMap((row) => ("cause" in row ? [] : [row])),
    broken: read.flatMap((row) => ("cause" in row ? [row] : [])),
  };
}

/** How the sheet writes things. */
type Habits = {
  readonly columns: SheetColumns;
  readonly powerMark: DecimalMark;
  readonly pointsMark: DecimalMark;
  readonly dayOrder: DayOrder;
};

function readRow({ line, cells, isTorn }: SheetRecord, habits: Habits): SheetRow | BrokenRow {
  const { columns, powerMark, pointsMark, dayOrder } = habits;
  const cell = (field: SheetField) => cells[columns.indexOf(field)] ?? "";
  const broken = (cause: BrokenCause, text: string): BrokenRow => ({ line, cause, text, otherLine: null });
  const all = cells.filter(Boolean).join(" · ").slice(0, 80);
  if (isTorn) return broken("torn", all);
  if (cells.slice(columns.length).some(Boolean)) return broken("tooManyCells", all);
  const written = cell("name");
  if (written === "") return broken("noName", all);
  const named = readName(written);
  if ([named.name, ...named.alts].some((name) => !memberName.safeParse(name).success))
    return broken("badName", written);
  const power = cell("power") === "" ? null : readPower(cell("power"), powerMark);
  if (power === undefined) return broken("badPower", cell("power"));
  const points = readBalance(cell("points"), pointsMark);
  const gear = readBalance(cell("gear"), pointsMark);
  if (points === undefined || gear === undefined)
    return broken("badPoints", cell(points === undefined ? "points" : "gear"));
  const joinedOn = cell("joined") === "" ? null : readDay(cell("joined"), dayOrder);
  if (joinedOn === undefined) return broken("badDay", cell("joined"));
  const texts = {
    discord: cell("discord"),
    rank: cell("rank"),
    className: cell("class"),
    role: cell("role"),
  };
  return { ...named, ...texts, line, written, power, points, gear, note: cell("note"), joinedOn };
}

/** Null for an empty cell, undefined for one that holds no number. */
function readBalance(cell: string, mark: DecimalMark): Hundredths | null | undefined {
  return cell === "" ? null : readPoints(cell, mark);
}

/** Whole, and no stronger than any game counts. */
function readPower(cell: string, mark: DecimalMark): number | undefined {
  const power = readNumber(cell, mark);
  return power !== undefined && power >= 0 && power <= maxPower ? Math.round(power) : undefined;
}
