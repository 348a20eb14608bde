import type { Excuse, ExcuseSource } from "../absences/index.ts";
import type { Answer } from "./sign-up.ts";

/** An answer as it is kept, with what a leave or a week has to do with it. */
export type KeptAnswer = {
  readonly answer: Answer;
  readonly answeredAt: Temporal.Instant;
  /** What answered in the member's place; null when a person did. */
  readonly excusedBy: ExcuseSource | null;
  readonly isExcused: boolean;
  /** Whether the event signed the member up, and nobody pressed: then nobody has said anything. */
  readonly isByDefault: boolean;
};

/** What becomes of a member's answer to an event now. */
export type ExcuseDecision = "keep" | "excuse" | "takeBack";

/**
 * A leave replaces what was answered before it; what is answered after it stays. A week only speaks for whoever said
 * nothing. What answered in somebody's place is taken back as soon as it excuses no more.
 */
export function settleExcuse(kept: KeptAnswer | undefined, excuse: Excuse | undefined): ExcuseDecision {
  if (!excuse) return kept?.excusedBy ? "takeBack" : "keep";
  if (!kept || kept.isByDefault) return "excuse";
  if (kept.excusedBy)
    return kept.excusedBy === excuse.source && kept.isExcused === excuse.isInTime ? "keep" : "excuse";
  const isOlder = Temporal.Instant.compare(kept.answeredAt, excuse.saidAt) < 0;
  return excuse.source === "leave" && isOlder ? "excuse" : "keep";
}
