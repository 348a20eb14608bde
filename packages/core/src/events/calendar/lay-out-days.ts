import type { GuildEvent } from "../guild-event.ts";
import type { CalendarPlan } from "./plan-calendar.ts";

/** What of an event lies on one day, by the clock on the wall there: minutes from 00:00, at most 1,440. */
export type EventPart = {
  readonly eventId: number;
  readonly fromMinute: number;
  readonly untilMinute: number;
  readonly beginsBefore: boolean;
  readonly goesOn: boolean;
  /** Events at the same time stand side by side: which place, of how many. */
  readonly lane: number;
  readonly laneCount: number;
};

/** What one day of a calendar holds. */
export type DayLayout = {
  readonly parts: readonly EventPart[];
  /** Several a day, told as one line. */
  readonly rollCallIds: readonly number[];
};

type TimedEvent = Pick<GuildEvent, "eventId" | "startsAt" | "endsAt"> & {
  readonly rules: Pick<GuildEvent["rules"], "isRollCall">;
};

const minutesOfDay = 24 * 60;

/** Where events lie on the days of a calendar, each day in the order of the clock. */
export function layOutDays(
  events: readonly TimedEvent[],
  { days, timeZone }: Pick<CalendarPlan, "days" | "timeZone">,
): readonly DayLayout[] {
  const cards = events.filter(({ rules }) => !rules.isRollCall).flatMap((event) => cut(event, timeZone));
  const partsOf = Map.groupBy(cards, ({ day }) => day);
  const rollCallsOf = Map.groupBy(
    events.filter(({ rules }) => rules.isRollCall),
    ({ startsAt }) => startsAt.toZonedDateTimeISO(timeZone).toPlainDate().toString(),
  );
  return days.map(({ day }) => ({
    parts: placeSideBySide(partsOf.get(day) ?? []),
    rollCallIds: (rollCallsOf.get(day) ?? []).map(({ eventId }) => eventId),
  }));
}

type Piece = Omit<EventPart, "lane" | "laneCount"> & { readonly day: string };

/** An event cut at midnights. What lasts no longer than to midnight has nothing on the day after. */
function cut({ eventId, startsAt, endsAt }: TimedEvent, timeZone: string): readonly Piece[] {
  const [start, end] = [startsAt.toZonedDateTimeISO(timeZone), endsAt.toZonedDateTimeISO(timeZone)];
  const [firstDay, lastDay] = [start.toPlainDate(), end.subtract({ milliseconds: 1 }).toPlainDate()];
  const dayCount = Math.max(0, firstDay.until(lastDay).days) + 1;
  return Array.from({ length: dayCount }, (_, index) => {
    const day = firstDay.add({ days: index });
    const beginsBefore = index > 0;
    const goesOn = index < dayCount - 1;
    const fromMinute = beginsBefore ? 0 : minuteOf(start);
    const isToMidnight = goesOn || !end.toPlainDate().equals(day);
    const untilOnWall = isToMidnight ? minutesOfDay : minuteOf(end);
    // In the hour that runs twice an event may end earlier on the wall than it began.
    const lasting = Math.round(start.until(end).total("minutes"));
    const untilMinute = untilOnWall > fromMinute ? untilOnWall : fromMinute + lasting;
    return {
      eventId,
      day: day.toString(),
      fromMinute,
      untilMinute: Math.min(minutesOfDay, untilMinute),
      beginsBefore,
      goesOn,
    };
  });
}

function minuteOf({ hour, minute }: Temporal.ZonedDateTime): number {
  return hour * 60 + minute;
}

/** Gives each piece the first lane that is free; pieces that touch in time share the width among their lanes. */
function placeSideBySide(pieces: readonly Piece[]): readonly EventPart[] {
  const sorted = pieces.toSorted(
    (one, other) => one.fromMinute - other.fromMinute || other.untilMinute - one.untilMinute,
  );
  return bunchesOf(sorted).flatMap((bunch) => {
    const laneEnds: number[] = [];
    const placed = bunch.map(({ day: _day, ...piece }) => {
      const free = laneEnds.findIndex((end) => end <= piece.fromMinute);
      const lane = free < 0 ? laneEnds.length : free;
      laneEnds[lane] = piece.untilMinute;
      return { ...piece, lane };
    });
    return placed.map((piece) => ({ ...piece, laneCount: laneEnds.length }));
  });
}

/** Pieces in the order of their beginnings, those that overlap in a row kept together. */
function bunchesOf(sorted: readonly Piece[]): readonly (readonly Piece[])[] {
  const bunches: Piece[][] = [];
  let until = -1;
  for (const piece of sorted) {
    if (piece.fromMinute >= until) bunches.push([piece]);
    else bunches.at(-1)?.push(piece);
    until = Math.max(until, piece.untilMinute);
  }
  return bunches;
}
