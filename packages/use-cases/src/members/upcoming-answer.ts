import type { Answer } from "@guildhall/core/events";

/** An event to come, with what one member answered. */
export type UpcomingAnswer = {
  readonly eventId: number;
  readonly title: string;
  readonly startsAt: Temporal.Instant;
  readonly answer: Answer | null;
};
