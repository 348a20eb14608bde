import { type EventSeries, todayOf } from "./event-series.ts";
import { listOccurrences } from "./list-occurrences.ts";

/** Name of the job by which a series makes its events. */
export const makeEventsJob = "make-events";

/** Longest gap between two days of a series: more than a year, every so many days. */
const farDays = 2 * 366;

/**
 * The next run that makes events: when the first day that has none yet comes near enough. Nothing for a series that makes no
 * more. Each run plans the next one, and so does every change.
 */
export function nextMaking(series: EventSeries, now: Temporal.Instant) {
  if (series.state !== "active") return undefined;
  const { seriesId, timeZone, daysAhead } = series;
  const horizon = Temporal.PlainDate.from(todayOf(series, now)).add({ days: daysAhead });
  const [from, to] = [horizon.add({ days: 1 }), horizon.add({ days: farDays })];
  const [next] = listOccurrences(series, from.toString(), to.toString());
  if (!next) return undefined;
  const dueAt = Temporal.PlainDate.from(next.localDate)
    .subtract({ days: daysAhead })
    .toZonedDateTime(timeZone)
    .toInstant();
  // By its time and not by its day: a run that is done is never asked for again.
  return { job: makeEventsJob, slot: `${seriesId} ${dueAt}`, dueAt };
}

export function seriesIdOfMaking(slot: string): number {
  return Number.parseInt(slot, 10);
}
