/** When nobody should have to be there for an end: until that hour of the guild's day, and when it ends instead. */
export type QuietHours = {
  readonly untilHour: number;
  readonly movesToHour: number;
  readonly timeZone: string;
};

/** Whoever opens something shorter has its people there; the longer one also ends for those who sleep. */
const longestAtHandMinutes = 60;

/**
 * When something ends that lasts so long. An end between midnight and the hour that the guild set moves to the evening of that
 * day. Days on which clocks change are as long as they are.
 */
export function planEnd(from: Temporal.Instant, minutes: number, quiet: QuietHours): Temporal.Instant {
  const end = from.add({ minutes });
  if (minutes <= longestAtHandMinutes) return end;
  const wall = end.toZonedDateTimeISO(quiet.timeZone);
  if (wall.hour >= quiet.untilHour) return end;
  const evening = wall.toPlainDate().toZonedDateTime({
    timeZone: quiet.timeZone,
    plainTime: { hour: Math.max(quiet.untilHour, quiet.movesToHour) },
  });
  return evening.toInstant();
}

/** How far bids can move an end in all. */
const hardEndMinutes = 60;

export function hardEndOf(plannedEndAt: Temporal.Instant): Temporal.Instant {
  return plannedEndAt.add({ minutes: hardEndMinutes });
}

type Ending = { readonly endsAt: Temporal.Instant; readonly hardEndAt: Temporal.Instant };

/** Where the end is after something changed: at least so many minutes later, and never beyond the hard end. */
export function moveEnd(
  { endsAt, hardEndAt }: Ending,
  { antiSnipeMinutes }: { readonly antiSnipeMinutes: number },
  at: Temporal.Instant,
): Temporal.Instant {
  const later = at.add({ minutes: antiSnipeMinutes });
  const capped = earliest(later, hardEndAt);
  return Temporal.Instant.compare(capped, endsAt) > 0 ? capped : endsAt;
}

const earliest = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) < 0 ? one : other;
