import { type Weekday, weekdays } from "@guildhall/core/absences";
import { createSeries } from "@guildhall/use-cases/events";
import type { GuildStory } from "./plan-story.ts";
import type { Slot } from "./slots.ts";
import { actorOf, contextAt, type Stage } from "./stage.ts";

/** So early its events appear: after what is planned by hand already. */
const daysAhead = 3;

/** What takes place every week goes on as series, from the day after the last event that somebody planned. */
export async function playSeries(stage: Stage, { calendar, present, now }: GuildStory): Promise<void> {
  const { timeZone, slots, guild } = calendar;
  const starts = present.map(({ startsAt }) => startsAt.toZonedDateTimeISO(timeZone).toPlainDate());
  const horizon = now.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: daysAhead });
  const last = [...starts, horizon].toSorted(Temporal.PlainDate.compare).at(-1) ?? horizon;
  const fromOn = last.add({ days: 1 }).toString();
  const weekly = slots.filter(({ happens = 100, isMonthly }) => happens === 100 && !isMonthly);
  for (const [, [slot, ...others]] of Map.groupBy(weekly, nameOf)) {
    if (!slot) continue;
    const { time, durationMinutes, rewardPoints, note } = slot;
    const days = [slot, ...others].map(weekdayOf);
    await createSeries(contextAt(stage, now), actorOf(stage, guild.ownerId), {
      title: nameOf(slot),
      recurrence: { kind: "weekly", weekdays: days, weeks: "every" },
      ...{ time, durationMinutes, rewardPoints, note, fromOn, daysAhead },
    });
  }
}

/** Of several that take turns what they have in common, such as "Archboss". */
function nameOf({ titles }: Slot): string {
  const [title = ""] = titles;
  return titles.length === 1 ? title : (title.split(":")[0] ?? title);
}

function weekdayOf({ weekday }: Slot): Weekday {
  return weekdays[weekday - 1] ?? "mon";
}
