/** So long after the last one a new application begins a burst of its own. */
export const burstMinutes = 60;

type Arrived = { readonly applicationId: number; readonly appliedAt: Temporal.Instant };

/** Where the day of this moment began, in UTC: no burst goes on over it, so that none grows for ever. */
export function burstsSince(now: Temporal.Instant): Temporal.Instant {
  return now.toZonedDateTimeISO("UTC").startOfDay().toInstant();
}

/**
 * The applications that came one soon after the other up to the last one: officers read one message of them, however many
 * there are. Given in the order in which they came.
 */
export function findBurst<Each extends Arrived>(arrived: readonly Each[]): readonly Each[] {
  const begins = arrived.findLastIndex((one, index) => {
    const before = arrived[index - 1];
    return !before || isApart(before, one);
  });
  return arrived.slice(Math.max(0, begins));
}

function isApart(before: Arrived, after: Arrived): boolean {
  const isLater = after.appliedAt.since(before.appliedAt).total("minutes") > burstMinutes;
  return isLater || !burstsSince(before.appliedAt).equals(burstsSince(after.appliedAt));
}
