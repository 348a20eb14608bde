import type { Column } from "./column.ts";

/** How wide a column is, and whether it gives way. On a phone neither counts: there rows are not in columns. */
export function columnLook<Row>({ isMinor, isNarrow }: Pick<Column<Row>, "isMinor" | "isNarrow">): string {
  return `${isMinor ? "desk:@max-[820px]:hidden" : ""} ${isNarrow ? "desk:w-px" : ""}`;
}
