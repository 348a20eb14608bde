import type { ReactNode } from "react";

/** Where a value stands in the two-line row of a phone: who and the main number, detail and the second number. */
export type PhonePlace = "title" | "main" | "detail" | "second";

export type Column<Row> = {
  readonly id: string;
  readonly label: string;
  cell(row: Row): ReactNode;
  /** Numbers stand at the end side. */
  readonly isNumber?: boolean;
  /** By what a click on the head sorts; without it the column does not sort. */
  sortBy?(row: Row): string | number;
  /** What the CSV file holds; without it the column is not exported. */
  csv?(row: Row): string | number;
  /** Without a place the column is not shown on a phone. */
  readonly phone?: PhonePlace;
};

export type Sort = { readonly columnId: string; readonly direction: "ascending" | "descending" };
