/** When a guild's day turns: at the reset of its game, or at midnight, on the guild's clock. */
export type DayClock = { readonly timeZone: string; readonly resetTime: string | null };

/** The guild's day in which a moment lies, as `2026-11-24`: after midnight it is still yesterday until the reset. */
export function dayOf(moment: Temporal.Instant, clock: DayClock): string {
  const date = moment.toZonedDateTimeISO(clock.timeZone).toPlainDate();
  const hasTurned = Temporal.Instant.compare(moment, beginOf(date, clock)) >= 0;
  return (hasTurned ? date : date.subtract({ days: 1 })).toString();
}

/** From when to when a day of the guild goes. */
export function spanOfDay(day: string, clock: DayClock) {
  const date = Temporal.PlainDate.from(day);
  return { from: beginOf(date, clock), until: beginOf(date.add({ days: 1 }), clock) };
}

/** A time that the change of season leaves out is the first one after it. */
function beginOf(date: Temporal.PlainDate, { timeZone, resetTime }: DayClock): Temporal.Instant {
  return date.toZonedDateTime({ timeZone, plainTime: resetTime ?? "00:00" }).toInstant();
}

/** Name of the job by which a day's card follows the clock. */
export const turnDayJob = "turn-day";

/** The run that looks at the card of the day at that moment. */
export function turnAt(dueAt: Temporal.Instant) {
  return { job: turnDayJob, slot: dueAt.toString(), dueAt };
}
