import type { GuildEvent } from "../events/index.ts";

/** For how long after an event what is recorded is said to have dropped there. */
export const guessHours = 6;

/** The event at which something most likely dropped: of those that began and ended at most six hours ago, the one that began last. */
export function guessEvent<Event extends Pick<GuildEvent, "eventId" | "startsAt" | "endsAt">>(
  events: readonly Event[],
  now: Temporal.Instant,
): Event | undefined {
  const { compare } = Temporal.Instant;
  const earliestEnd = now.subtract({ hours: guessHours });
  return events
    .filter(({ startsAt, endsAt }) => compare(startsAt, now) <= 0 && compare(endsAt, earliestEnd) >= 0)
    .toSorted((a, b) => compare(b.startsAt, a.startsAt) || b.eventId - a.eventId)[0];
}
