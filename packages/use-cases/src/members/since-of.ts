/** From when on something counts that counts over the last days; null is from the beginning. */
export function sinceOf(days: number | null, now: Temporal.Instant): Temporal.Instant {
  return days === null ? Temporal.Instant.fromEpochMilliseconds(0) : now.subtract({ hours: days * 24 });
}
