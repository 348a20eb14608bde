import type { Game } from "../games/index.ts";

/** What changes many items at once. */
export const runProviders = ["file", "scraper"] as const;

export type RunProvider = (typeof runProviders)[number];

/** Waiting for a process, at work, written, written nothing because what it found cannot be right, broken off, taken back. */
export const catalogueRunStates = ["queued", "running", "done", "refused", "failed", "undone"] as const;

export type CatalogueRunState = (typeof catalogueRunStates)[number];

export const runCauses = ["asked", "nightly"] as const;

export type RunCause = (typeof runCauses)[number];

/** Where a run met something that it could not read: a line of a file, an address of a site. */
export type CatalogueRunError = { readonly place: string; readonly code: string };

/** How many items a run changed, by kind. */
export type ChangeCounts = {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly back: number;
};

/** One change of many items. */
export type CatalogueRun = ChangeCounts & {
  readonly runId: number;
  /** Null for one of the deployment. */
  readonly guildId: string | null;
  readonly game: Game;
  readonly provider: RunProvider;
  readonly cause: RunCause;
  readonly state: CatalogueRunState;
  readonly queuedAt: Temporal.Instant;
  readonly startedAt: Temporal.Instant | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly undoneAt: Temporal.Instant | null;
  /** Pages that were read; 0 for a file. */
  readonly pages: number;
  /** Null while nobody knows, and for a file. */
  readonly pagesExpected: number | null;
  /** Items that it found. */
  readonly seen: number;
  readonly errorCount: number;
  /** Why it was refused or failed: a code. */
  readonly reason: string | null;
  /** Null when no member of a guild asked, or the person is erased. */
  readonly askedByName: string | null;
};
