import type { ReactNode } from "react";

/**
 * Where a value stands in the row of a phone: who and the main number, then detail and the second number. With a status
 * beside the name, the detail is as wide as a bar needs, and a note may follow as a third line. With actions, the name has
 * the first line to itself, and a note the second.
 */
export type PhonePlace = "title" | "main" | "detail" | "second" | "status" | "note" | "actions";

export type Column<Row> = {
  readonly id: string;
  readonly label: string;
  cell(row: Row): ReactNode;
  /** Stands in the head in place of the label, as the axis of a chart does. */
  readonly head?: ReactNode;
  /** One sentence on what it says, told on hover or focus of the head that sorts by it. */
  readonly hint?: string | undefined;
  /** Numbers stand at the end side. */
  readonly isNumber?: boolean;
  /** By what a click on the head sorts; without it the column does not sort. */
  sortBy?(row: Row): string | number;
  /** What the CSV file holds; without it the column is not exported. */
  csv?(row: Row): string | number;
  /** Gives way when the table has little room, as beside a docked sheet. */
  readonly isMinor?: boolean;
  /** Gives way before those: there is room for it on a wide screen only. */
  readonly isSpare?: boolean;
  /** As narrow as what it holds. */
  readonly isNarrow?: boolean;
  /** Stays in sight while the others scroll sideways. */
  readonly isFixed?: boolean;
  /** One of many, as narrow as a mark. */
  readonly isTight?: boolean;
  /** Says on a phone what other columns say elsewhere. */
  readonly isOnPhoneOnly?: boolean;
  /** Without a place the column is not shown on a phone. */
  readonly phone?: PhonePlace | undefined;
};

export type Sort = { readonly columnId: string; readonly direction: "ascending" | "descending" };
