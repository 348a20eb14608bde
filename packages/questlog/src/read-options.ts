import type { Pace } from "./pace.ts";

export type ReadOptions = {
  /** Where the site is: `https://questlog.gg`, or a local site with the same pages. */
  readonly origin: string;
  readonly languages: readonly string[];
  readonly grades: readonly number[];
  /** Pages of one list that are read at most. */
  readonly pageCap: number;
  /** How long the whole run may take. */
  readonly runSeconds: number;
  /** How long one page may take, its waits at the gate included. */
  readonly pageSeconds: number;
  /** Pause between two requests; `robots.txt` can ask for a longer one. */
  readonly intervalMs: number;
  /** Says who we are and where to complain. */
  readonly userAgent: string;
  readonly chromiumPath: string;
  /** Chromium's own sandbox; it does not start as root, nor in a container without user namespaces. */
  readonly hasSandbox: boolean;
  readonly pace: Pace;
  readonly signal: AbortSignal;
};

/** Where a run is, told after each page. */
export type ReadProgress = {
  readonly language: string;
  readonly grade: number;
  readonly page: number;
  /** Pages that this list has, as far as is known. */
  readonly of: number;
  /** Pages read so far in the whole run. */
  readonly pages: number;
  /** Pages that the whole run will have, as far as it can be told. */
  readonly pagesExpected: number;
  /** Items seen so far. */
  readonly seen: number;
  readonly errors: number;
};

export type ReportProgress = (progress: ReadProgress) => Promise<void>;
