import type { Result } from "./result.ts";

/** How an officer came to mark somebody: one by one, by who was in the own voice channel, or by a list of names. */
export const markSources = ["officer", "here", "list"] as const;

export type MarkSource = (typeof markSources)[number];

export const maxMarkNote = 200;

/** What an officer said of somebody instead of the rule. */
export type Mark = {
  readonly result: Result;
  readonly source: MarkSource;
  /** Why, in the officer's words, for officers and the member concerned. */
  readonly note: string | null;
  readonly markedAt: Temporal.Instant;
};
