import type { Calendar } from "./calendar.ts";
import type { Dice } from "./dice.ts";
import { isBefore } from "./is-before.ts";
import type { Slot } from "./slots.ts";

export type PlannedStart = { readonly slot: Slot; readonly startsAt: Temporal.Instant };

const daysAhead = 10;
/** An evening that is on right now is left out: what goes on when the demo begins is made for it. */
const quiet = { minutesBefore: 90, minutesAfter: 60 };

/** Every start of a guild's weeks, from its beginning to ten days from now. */
export function listStarts(dice: Dice, calendar: Calendar, now: Temporal.Instant): readonly PlannedStart[] {
  const { timeZone, slots, weeks } = calendar;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const days = Array.from({ length: weeks * 7 + daysAhead + 1 }, (_, day) =>
    today.subtract({ weeks }).add({ days: day }),
  );
  return days
    .flatMap((day) => slots.filter((slot) => takesPlace(dice, slot, day)).map((slot) => ({ slot, day })))
    .map(({ slot, day }) => ({
      slot,
      startsAt: day.toZonedDateTime({ timeZone, plainTime: slot.time }).toInstant(),
    }))
    .filter((start) => !isOnNow(start, now));
}

function takesPlace(
  dice: Dice,
  { weekday, happens = 100, isMonthly }: Slot,
  day: Temporal.PlainDate,
): boolean {
  return day.dayOfWeek === weekday && !(isMonthly && day.day > 7) && dice.chance(happens);
}

function isOnNow({ slot, startsAt }: PlannedStart, now: Temporal.Instant): boolean {
  const endsAt = startsAt.add({ minutes: slot.durationMinutes });
  return (
    isBefore(now, endsAt.add({ minutes: quiet.minutesBefore })) &&
    isBefore(startsAt.subtract({ minutes: quiet.minutesAfter }), now)
  );
}
