import type { Weekday } from "../absences/index.ts";
import { type SlicedEvent, weekdayOf } from "./slice-share.ts";

type Choice = { readonly templateId?: number | undefined; readonly weekday?: Weekday | undefined };

/** The events of a kind and of a day of the week, by the clock of this zone; 0 stands for those planned by hand. */
export function chooseEvents<Event extends Pick<SlicedEvent, "templateId" | "startsAt">>(
  events: readonly Event[],
  { templateId, weekday }: Choice,
  timeZone: string,
): readonly Event[] {
  return events.filter(
    (event) =>
      (templateId === undefined || (event.templateId ?? 0) === templateId) &&
      (weekday === undefined || weekdayOf(event.startsAt, timeZone) === weekday),
  );
}
