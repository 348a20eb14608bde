import { Refusal } from "../refusal.ts";

/** Two years: further ahead somebody mistyped the year. */
const maxHoursAhead = 2 * 365 * 24;

/** A start that may be planned: neither in the past nor too far ahead. */
export function requireStart(startsAt: Temporal.Instant, now: Temporal.Instant): Temporal.Instant {
  if (Temporal.Instant.compare(startsAt, now) < 0) throw new Refusal("events.startsInPast");
  const latestStart = now.add({ hours: maxHoursAhead });
  if (Temporal.Instant.compare(startsAt, latestStart) > 0) throw new Refusal("events.startsTooFarAhead");
  return startsAt;
}
