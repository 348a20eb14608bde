import { type Hundredths, toHundredths } from "../hundredths.ts";

/** How a sheet writes the place before tenths. */
export type DecimalMark = "," | ".";

/** Spaces of every kind, and the apostrophe of Switzerland: they stand between thousands. */
const grouping = /[\s\u00A0\u202F'’]/gu;

/** What is written behind a number: `120 pts`, `1,2 k` is not among them. */
const unit = /\s*(?:dkp|pts?|points?|gs|cp|ilvl)\.?$/iu;

/** How the numbers of one column are written, by all of them: `1,234` alone could be either. */
export function guessDecimalMark(cells: readonly string[]): DecimalMark {
  return cells.map(tellingMark).find((mark) => mark !== undefined) ?? ".";
}

/** The decimal mark of one number, where it shows: two kinds in one, or not three digits behind it. */
function tellingMark(cell: string): DecimalMark | undefined {
  const marks = bare(cell).match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last !== "," && last !== ".") return undefined;
  if (new Set(marks).size === 2) return last;
  // One that repeats stands between thousands.
  if (marks.length > 1) return last === "," ? "." : ",";
  return /[.,]\d{3}$/.test(bare(cell)) ? undefined : last;
}

const written: Readonly<Record<DecimalMark, RegExp>> = {
  ",": /^[+-]?(?:\d{1,12}|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/,
  ".": /^[+-]?(?:\d{1,12}|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/,
};

/** A number as people type it, `1 234,50` or `1,234.5`; undefined for what is none. */
export function readNumber(cell: string, mark: DecimalMark): number | undefined {
  const plain = bare(cell).replace(/^[−–]/, "-");
  if (!written[mark].test(plain)) return undefined;
  return Number(plain.replaceAll(mark === "," ? "." : ",", "").replace(",", "."));
}

/** A million points, either way: what no guild means, and a slip of the keyboard does. */
const pointsLimit = 1_000_000;

/** An amount of points; undefined for what is none, has more than two decimals, or is more than a million. */
export function readPoints(cell: string, mark: DecimalMark): Hundredths | undefined {
  const points = readNumber(cell, mark);
  if (points === undefined || Math.abs(points) > pointsLimit) return undefined;
  const amount = Math.round(points * 100);
  return Math.abs(points * 100 - amount) < 1e-6 ? toHundredths(amount) : undefined;
}

function bare(cell: string): string {
  return cell.replace(unit, "").replace(grouping, "");
}
