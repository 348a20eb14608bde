import { type Weekday, weekdays } from "../absences/index.ts";
import {
  type AttendanceShare,
  type AttendedEvent,
  type LeftOutReason,
  leftOutReasons,
  shareOf,
  whyLeftOut,
} from "./attendance-share.ts";

/** An attended event, with what it was made from; null where an officer planned it by hand. */
export type SlicedEvent = AttendedEvent & { readonly templateId: number | null };

/** The share over the events of one template, or of one day of the week. */
export type ShareSlice<Key> = { readonly key: Key; readonly share: AttendanceShare };

export type ShareSlices = {
  /** By how many events count, most first. */
  readonly byTemplate: readonly ShareSlice<number | null>[];
  /** By the guild's own clock, from Monday. */
  readonly byWeekday: readonly ShareSlice<Weekday>[];
  /** How many events are left out for each reason that there is. */
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly count: number }[];
};

/** Whose events, and on which clock an evening belongs to a day. */
export type ShareView = { readonly joinedAt: Temporal.Instant; readonly timeZone: string };

/** A share taken apart. Each part needs as many events as the whole before it says a percentage. */
export function sliceShare(events: readonly SlicedEvent[], { joinedAt, timeZone }: ShareView): ShareSlices {
  const sliceBy = <Key>(keyOf: (event: SlicedEvent) => Key): readonly ShareSlice<Key>[] =>
    [...Map.groupBy(events, keyOf)]
      .map(([key, of]) => ({ key, share: shareOf(of, joinedAt) }))
      .filter(({ share }) => share.countedEvents > 0);
  const reasons = Map.groupBy(events, (event) => whyLeftOut(event, joinedAt));
  return {
    byTemplate: sliceBy(({ templateId }) => templateId).toSorted(
      (one, other) => other.share.countedEvents - one.share.countedEvents,
    ),
    byWeekday: sliceBy(({ startsAt }) => weekdayOf(startsAt, timeZone)).toSorted(
      (one, other) => weekdays.indexOf(one.key) - weekdays.indexOf(other.key),
    ),
    leftOut: leftOutReasons
      .map((reason) => ({ reason, count: reasons.get(reason)?.length ?? 0 }))
      .filter(({ count }) => count > 0),
  };
}

/** The day of the week that it is then by the clock of this zone. */
export function weekdayOf(at: Temporal.Instant, timeZone: string): Weekday {
  return weekdays[at.toZonedDateTimeISO(timeZone).dayOfWeek - 1] ?? "mon";
}
