/** One row of a pasted sheet, and the line of the text that it begins in. */
export type SheetRecord = {
  /** 1 is the first line. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark of the row is never closed, or stands in the middle of a cell: where its cells end is unknown. */
  readonly isTorn: boolean;
};

/** As many rows as are read at once, and as much text. */
export const maxSheetRows = 2_000;
export const maxSheetCharacters = 1_000_000;

/** What may stand between cells. Spreadsheets copy tabs; French ones save semicolons. */
const delimiters = ["\t", ";", "|", ","] as const;

/** Rows of comma-separated text, however it was saved. Empty ones are left out. */
export function readSheet(text: string): readonly SheetRecord[] {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const delimiter = guessDelimiter(plain);
  const records: SheetRecord[] = [];
  let [at, line] = [0, 1];
  while (at < plain.length) {
    const { cells, end, isTorn } = readRecord(plain, at, delimiter);
    if (cells.some((cell) => cell !== "")) records.push({ line, cells, isTorn });
    line += countBreaks(plain.slice(at, end));
    at = end;
  }
  return records;
}

/** The one that divides the first line into most cells. */
function guessDelimiter(text: string): string {
  const first = (text.match(/^.*\S.*$/m)?.[0] ?? "").replaceAll(/"[^"]*"/g, "");
  const count = (delimiter: string) => first.split(delimiter).length;
  return delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

type ReadRecord = Omit<SheetRecord, "line"> & {
  /** Where the next one begins. */
  readonly end: number;
};

function readRecord(text: string, start: number, delimiter: string): ReadRecord {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = text[at] === '"' ? readQuoted(text, at, delimiter) : readPlain(text, at, delimiter);
    if (!cell) return readTorn(text, start, delimiter);
    cells.push(cell.value.trim());
    if (text[cell.end] !== delimiter) return { cells, end: cell.end + 1, isTorn: false };
    at = cell.end + 1;
  }
}

type Cell = { readonly value: string; readonly end: number };

/** Undefined when the quotation marks do not come out even. */
function readQuoted(text: string, start: number, delimiter: string): Cell | undefined {
  const quoted = /"([^"]*(?:""[^"]*)*)"[ ]*/y;
  quoted.lastIndex = start;
  const [whole, value] = quoted.exec(text) ?? [];
  if (whole === undefined || value === undefined) return undefined;
  const end = start + whole.length;
  const isEnd = end >= text.length || text[end] === "\n" || text[end] === delimiter;
  return isEnd ? { value: value.replaceAll('""', '"'), end } : undefined;
}

function readPlain(text: string, start: number, delimiter: string): Cell {
  const ends = [text.indexOf("\n", start), text.indexOf(delimiter, start)].filter((end) => end >= 0);
  const end = Math.min(text.length, ...ends);
  return { value: text.slice(start, end), end };
}

/** The one line that is torn; the next is read as if nothing was. */
function readTorn(text: string, start: number, delimiter: string): ReadRecord {
  const lineEnd = text.indexOf("\n", start);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const cells = text.slice(start, end).split(delimiter);
  return { cells: cells.map((cell) => cell.trim()), end: end + 1, isTorn: true };
}

function countBreaks(text: string): number {
  return text.split("\n").length - 1;
}
