import {
  type EventSeries,
  listNext,
  type Occurrence,
  type SeriesEvent,
  todayOf,
  undoHours,
} from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { listSeriesEvents } from "@guildhall/db/events";

/** A series with its next days. */
export type SeriesSummary = EventSeries & {
  /** Its events that are there and to come, also on other days than it has now. */
  readonly upcoming: readonly SeriesEvent[];
  /** Days that have no event yet, the next first. */
  readonly later: readonly Occurrence[];
  /** Until when its last change can be taken back; null for nothing to take back. */
  readonly undoUntil: Temporal.Instant | null;
};

const shownLater = 3;

type Summing = { readonly series: readonly EventSeries[]; readonly now: Temporal.Instant };

/** What a list of series shows of them. */
export async function summariseSeries(
  db: Queryable,
  guildId: string,
  { series, now }: Summing,
): Promise<readonly SeriesSummary[]> {
  const [fromOn = ""] = series.map((each) => todayOf(each, now)).toSorted();
  const seriesIds = series.map(({ seriesId }) => seriesId);
  const events = Map.groupBy(
    await listSeriesEvents(db, guildId, { seriesIds, fromOn }),
    (event) => event.seriesId,
  );
  return series.map((each) => {
    const own = events.get(each.seriesId) ?? [];
    const dates = new Set(own.map(({ localDate }) => localDate));
    const isToCome = ({ state, endsAt }: SeriesEvent) =>
      state !== "cancelled" && state !== "settled" && Temporal.Instant.compare(endsAt, now) > 0;
    const later = listNext(each, now, dates.size + shownLater).filter(
      ({ localDate }) => !dates.has(localDate),
    );
    return {
      ...each,
      upcoming: own.filter(isToCome),
      later: later.slice(0, shownLater),
      undoUntil: undoUntil(each, now),
    };
  });
}

function undoUntil({ previous }: EventSeries, now: Temporal.Instant): Temporal.Instant | null {
  if (!previous) return null;
  const until = Temporal.Instant.from(previous.changedAt).add({ hours: undoHours });
  return Temporal.Instant.compare(now, until) > 0 ? null : until;
}
