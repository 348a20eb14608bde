import { weekdays } from "../absences/index.ts";
import { requireDays } from "./create-series.ts";
import { type NewSeries, usualDaysAhead } from "./event-series.ts";
import type { GuildEvent } from "./guild-event.ts";
import type { Recurrence } from "./recurrence.ts";
import type { RepeatEventInput } from "./repeat-event.input.ts";

type Place = {
  readonly timeZone: string;
  readonly usualVoiceChannelId: string | null;
  readonly createdByUserId: string | null;
  readonly now: Temporal.Instant;
};

/** What repeats an event as it is: every week on its weekday, unless somebody said otherwise. */
export function seriesOfEvent(
  { houseId, title, note, reward, templateId, rules, ...event }: GuildEvent,
  { recurrence, untilOn }: Omit<RepeatEventInput, "eventId">,
  { timeZone, usualVoiceChannelId, createdByUserId, now }: Place,
): NewSeries {
  const wall = event.startsAt.toZonedDateTimeISO(timeZone);
  const series: NewSeries = {
    ...{ houseId, title, note, reward, templateId, rules, timeZone, createdByUserId },
    untilOn: untilOn ?? null,
    recurrence: recurrence ?? weeklyOn(wall),
    time: wall.toPlainTime().toString({ smallestUnit: "minute" }),
    fromOn: wall.toPlainDate().toString(),
    durationMinutes: Math.max(5, Math.round(event.startsAt.until(event.endsAt).total("minutes"))),
    voiceChannelId: event.voiceChannelId === usualVoiceChannelId ? null : event.voiceChannelId,
    daysAhead: usualDaysAhead,
    state: "active",
    weekLine: null,
    previous: null,
  };
  requireDays(series, now);
  return series;
}

function weeklyOn({ dayOfWeek }: Temporal.ZonedDateTime): Recurrence {
  return { kind: "weekly", weekdays: weekdays.filter((_, index) => index === dayOfWeek - 1), weeks: "every" };
}
