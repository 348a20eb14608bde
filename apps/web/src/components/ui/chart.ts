import type { ReactNode } from "react";
import type { Series } from "./line-chart.tsx";

/** What a chart shows, drawn as lines or written as a table. */
export type Chart = {
  /** What it shows, in words. */
  readonly label: string;
  readonly series: readonly Series[];
  /** What stands below each value. */
  readonly marks: readonly string[];
  /** What a row of the table is about; without it days. */
  readonly rowLabel?: string;
  /** What stands first in each row, where the mark alone would not say it. */
  readonly rowNames?: readonly ReactNode[];
  /** How the table writes a value; without it as the reader writes numbers. */
  write?(value: number): string;
};
