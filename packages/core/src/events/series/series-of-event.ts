import type { GuildEvent } from "../guild-event.ts";
import { requireDays } from "./create-series.ts";
import { type NewSeries, usualDaysAhead } from "./event-series.ts";
import { recurrenceFrom, type WayToRepeat } from "./ways-to-repeat.ts";

type Place = {
  readonly timeZone: string;
  readonly usualVoiceChannelId: string | null;
  readonly createdByUserId: string | null;
  readonly now: Temporal.Instant;
};

/** What repeats an event as it is, which is its first day. */
export function seriesOfEvent(
  { houseId, title, note, reward, templateId, rules, ...event }: GuildEvent,
  way: WayToRepeat,
  { timeZone, usualVoiceChannelId, createdByUserId, now }: Place,
): NewSeries {
  const wall = event.startsAt.toZonedDateTimeISO(timeZone);
  const series: NewSeries = {
    ...{ houseId, title, note, reward, templateId, rules, timeZone, createdByUserId },
    recurrence: recurrenceFrom(way, wall.toPlainDate()),
    time: wall.toPlainTime().toString({ smallestUnit: "minute" }),
    fromOn: wall.toPlainDate().toString(),
    untilOn: null,
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
