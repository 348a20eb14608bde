import type { Answer } from "../sign-up.ts";

/** A secret address under which calendars read what comes. */
export type CalendarFeed = {
  /** Whose it is; null for the guild's own. */
  readonly userId: string | null;
  readonly madeAt: Temporal.Instant;
};

/** How long events stay in a feed after they began. */
export const feedKeepsDays = 30;

/** Whether an event belongs into somebody's own calendar: everything but what the person said no to. */
export function isInOwnFeed(answer: Answer | undefined): boolean {
  return answer !== "cant";
}
