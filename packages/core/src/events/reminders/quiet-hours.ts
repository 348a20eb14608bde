/** Hours of somebody's own clock in which nobody is disturbed. The same hour twice is none. */
export type QuietHours = {
  readonly fromHour: number;
  readonly untilHour: number;
  /** IANA name. */
  readonly timeZone: string;
};

/** When the quiet hours end in which the moment lies; undefined when it lies in none. */
export function endOfQuietHours(
  moment: Temporal.Instant,
  { fromHour, untilHour, timeZone }: QuietHours,
): Temporal.Instant | undefined {
  const local = moment.toZonedDateTimeISO(timeZone);
  const { hour } = local;
  const isOvernight = fromHour > untilHour;
  const isQuiet = isOvernight ? hour >= fromHour || hour < untilHour : hour >= fromHour && hour < untilHour;
  if (!isQuiet) return undefined;
  const day = isOvernight && hour >= fromHour ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate();
  return day.toZonedDateTime({ timeZone, plainTime: { hour: untilHour } }).toInstant();
}
