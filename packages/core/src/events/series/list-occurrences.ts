import { fallsOn, type Schedule } from "./recurrence.ts";

/** One day of something that repeats, and the moment of it. */
export type Occurrence = {
  /** `2026-11-24`: the day on the wall, of which there is one, whatever its clock does. */
  readonly localDate: string;
  readonly startsAt: Temporal.Instant;
};

/**
 * The days from one to another, both included, on which something repeats. It begins at the same time on the wall the whole
 * year round. A time that a clock leaves out moves later by as much as the clock does, 02:30 to 03:30; of a time that it shows
 * twice the first counts.
 */
export function listOccurrences(
  { recurrence, time, timeZone, fromOn, untilOn }: Schedule,
  fromDay: string,
  toDay: string,
): readonly Occurrence[] {
  const [begin, first, last] = [fromOn, laterDay(fromOn, fromDay), earlierDay(untilOn ?? toDay, toDay)].map(
    (day) => Temporal.PlainDate.from(day),
  ) as [Temporal.PlainDate, Temporal.PlainDate, Temporal.PlainDate];
  const plainTime = Temporal.PlainTime.from(time);
  const count = Math.max(0, first.until(last).days + 1);
  return Array.from({ length: count }, (_, index) => first.add({ days: index }))
    .filter((day) => fallsOn(recurrence, begin, day))
    .map((day) => ({ localDate: day.toString(), startsAt: momentOn(day, plainTime, timeZone) }));
}

/** Said although it is what Temporal does unasked, because whole guilds rely on it. */
function momentOn(
  day: Temporal.PlainDate,
  plainTime: Temporal.PlainTime,
  timeZone: string,
): Temporal.Instant {
  return day
    .toPlainDateTime(plainTime)
    .toZonedDateTime(timeZone, { disambiguation: "compatible" })
    .toInstant();
}

/** ISO dates sort as text. */
export function laterDay(one: string, other: string): string {
  return one > other ? one : other;
}

function earlierDay(one: string, other: string): string {
  return one < other ? one : other;
}
