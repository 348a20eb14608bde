/** The next time that the guild's clock shows this many minutes since midnight. Where the clock skips them, the moment after. */
export function nextReset(now: Temporal.Instant, timeZone: string, resetMinutes: number): Temporal.Instant {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const plainTime = new Temporal.PlainTime().add({ minutes: resetMinutes });
  const resetOn = (day: Temporal.PlainDate) => day.toZonedDateTime({ timeZone, plainTime }).toInstant();
  const todays = resetOn(today);
  return Temporal.Instant.compare(now, todays) < 0 ? todays : resetOn(today.add({ days: 1 }));
}
