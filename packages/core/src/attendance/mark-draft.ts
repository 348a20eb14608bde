import type { MarkSource } from "./mark.ts";
import type { NamedPeople } from "./name-people.ts";
import type { Result } from "./result.ts";

/** Whom an officer is about to mark: shown first, and written by one press. */
export type MarkDraft = {
  readonly eventId: number;
  readonly result: Result;
  readonly source: MarkSource;
  readonly named: NamedPeople;
  readonly madeAt: Temporal.Instant;
};
