import type { CalendarPage } from "../events.loaders.ts";

export type CalendarEvent = CalendarPage["events"][number];

type PageDay = CalendarPage["days"][number];

/** A part of an event on one day, with the event. */
export type PlacedEvent = PageDay["parts"][number] & { readonly event: CalendarEvent };

/** A day of the calendar with its events in the order of the clock. */
export type ShownDay = Pick<PageDay, "day" | "isToday" | "isOutside"> & {
  /** Without the end of a night that began the evening before: that evening tells of it. */
  readonly placed: readonly PlacedEvent[];
  readonly told: readonly CalendarEvent[];
  readonly rollCalls: readonly CalendarEvent[];
};

/** What players still count as the evening before. */
const dawnMinute = 6 * 60;

/** The days of a calendar with the events themselves in the place of their numbers. */
export function readDays({ days, events }: Pick<CalendarPage, "days" | "events">): readonly ShownDay[] {
  const known = new Map(events.map((event) => [event.eventId, event]));
  const find = (eventId: number) => known.get(eventId) ?? [];
  return days.map(({ parts, rollCallIds, ...day }) => {
    const daytime = parts.filter((part) => !part.beginsBefore || part.untilMinute > dawnMinute);
    const placed = daytime.flatMap((part) => {
      const event = known.get(part.eventId);
      return event ? [{ ...part, event }] : [];
    });
    return { ...day, placed, told: placed.map(({ event }) => event), rollCalls: rollCallIds.flatMap(find) };
  });
}
