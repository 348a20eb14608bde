/** A row by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of a statement that was written as text: of those, Drizzle knows neither columns nor that there are any. */
export function rowsOf(result: unknown): readonly Row[] {
  return Array.isArray(result) ? result : [];
}
