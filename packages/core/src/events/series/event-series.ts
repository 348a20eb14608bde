import type { GuildEvent } from "../guild-event.ts";
import { laterDay, listOccurrences, type Occurrence } from "./list-occurrences.ts";
import type { Schedule } from "./recurrence.ts";

/** A paused series makes no events until it goes on; what it made stays. */
export const seriesStates = ["active", "paused", "ended"] as const;

export type SeriesState = (typeof seriesStates)[number];

/** More than this no guild keeps in mind. */
export const mostSeries = 40;

/** Two weeks. */
export const usualDaysAhead = 14;

/** When something repeats, and what each of its events is like. */
export type SeriesPlan = Schedule &
  Pick<GuildEvent, "title" | "note" | "reward" | "voiceChannelId" | "templateId" | "rules"> & {
    readonly durationMinutes: number;
    /** So many days before it begins, an event is made. */
    readonly daysAhead: number;
    readonly state: SeriesState;
  };

/** What was so before the last change, and from which day on it was changed. */
export type PreviousPlan = {
  readonly plan: SeriesPlan;
  readonly fromOn: string;
  /** ISO 8601 in UTC. */
  readonly changedAt: string;
};

/** What repeats and makes events. */
export type EventSeries = SeriesPlan & {
  readonly seriesId: number;
  readonly houseId: number;
  readonly createdByUserId: string | null;
  /** Which line of a week set it was made from. */
  readonly weekLine: string | null;
  /** Null when there is nothing to take back. */
  readonly previous: PreviousPlan | null;
};

/** What a series is before the database gives it a number. */
export type NewSeries = Omit<EventSeries, "seriesId">;

/** What a series is, without whose it is and where it comes from. */
export function planOf({
  seriesId: _id,
  houseId: _house,
  createdByUserId: _planner,
  weekLine: _line,
  previous: _previous,
  ...plan
}: EventSeries): SeriesPlan {
  return plan;
}

/** The day that it is where the series is. */
export function todayOf({ timeZone }: Pick<Schedule, "timeZone">, now: Temporal.Instant): string {
  return now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The days of a series that have events by now: those to come, as far ahead as it plans. */
export function listDue(
  plan: SeriesPlan,
  { now, fromOn = "" }: { readonly now: Temporal.Instant; readonly fromOn?: string },
): readonly Occurrence[] {
  if (plan.state !== "active") return [];
  const today = todayOf(plan, now);
  const last = Temporal.PlainDate.from(today).add({ days: plan.daysAhead }).toString();
  return listOccurrences(plan, laterDay(fromOn, today), last).filter(
    ({ startsAt }) => Temporal.Instant.compare(startsAt, now) > 0,
  );
}

/** Further ahead no series has its next day. */
const farDays = 2 * 366;

/** The next days of a series, made or not. */
export function listNext(plan: SeriesPlan, now: Temporal.Instant, count: number): readonly Occurrence[] {
  return plan.state === "active"
    ? listDue({ ...plan, daysAhead: plan.daysAhead + farDays }, { now }).slice(0, count)
    : [];
}
