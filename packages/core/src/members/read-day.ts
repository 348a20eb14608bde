/** Which of `03/04/2025` is the day. */
export type DayOrder = "day-first" | "month-first";

const written = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/;

/** How the days of one column are written, by all of them: only a number above twelve tells. Most of the world writes the day first. */
export function guessDayOrder(cells: readonly string[]): DayOrder {
  const isMonthFirst = cells.some((cell) => Number(written.exec(cell)?.[2] ?? 0) > 12);
  return isMonthFirst ? "month-first" : "day-first";
}

/** A day as people type it, as ISO 8601; undefined for what is none. */
export function readDay(cell: string, order: DayOrder): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(cell)?.[0];
  if (iso !== undefined) return toDay(iso);
  const [, first, second, year] = written.exec(cell) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const [day, month] = order === "day-first" ? [first, second] : [second, first];
  return toDay(`${year.padStart(4, "20")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

function toDay(text: string): string | undefined {
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return undefined;
  }
}
