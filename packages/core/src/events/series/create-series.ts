import { Refusal } from "../../refusal.ts";
import type { Planning } from "../create-event.ts";
import { toEvent } from "../create-event.ts";
import type { CreateSeriesInput } from "./create-series.input.ts";
import { listNext, type NewSeries, type SeriesPlan, todayOf, usualDaysAhead } from "./event-series.ts";

type SeriesPlanning = Omit<Planning, "voiceChannelId"> & {
  /** The guild's; the series keeps it when the guild moves. */
  readonly timeZone: string;
  readonly weekLine?: string;
};

/** What is to repeat. One that never comes is refused. */
export function createSeries(input: CreateSeriesInput, planning: SeriesPlanning): NewSeries {
  const { timeZone, weekLine = null, now } = planning;
  const { recurrence, time, untilOn = null, daysAhead = usualDaysAhead } = input;
  const fromOn = input.fromOn ?? todayOf({ timeZone }, now);
  const event = toEvent({ ...input, startsAt: now.toString() }, { ...planning, voiceChannelId: null });
  const { houseId, createdByUserId, title, note, reward, voiceChannelId, templateId, rules } = event;
  const durationMinutes = event.startsAt.until(event.endsAt).total("minutes");
  const series: NewSeries = {
    ...{ houseId, createdByUserId, title, note, reward, voiceChannelId, templateId, rules },
    ...{ durationMinutes, recurrence, time, timeZone, fromOn, untilOn, daysAhead, weekLine },
    state: "active",
    previous: null,
  };
  requireDays(series, now);
  return series;
}

/** Somebody mistyped a series that has no day to come. */
export function requireDays(plan: SeriesPlan, now: Temporal.Instant): void {
  if (plan.untilOn !== null && plan.untilOn < plan.fromOn) throw new Refusal("events.seriesEndsBeforeStart");
  if (plan.state === "active" && listNext(plan, now, 1).length === 0)
    throw new Refusal("events.seriesNeverComes");
}
