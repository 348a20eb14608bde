import { toHundredths } from "../../hundredths.ts";
import { Refusal } from "../../refusal.ts";
import { withRules } from "../event-rules.ts";
import type { PreviewSeriesChangeInput } from "./change-series.input.ts";
import { requireDays } from "./create-series.ts";
import { type EventSeries, planOf, type SeriesPlan } from "./event-series.ts";
import { laterDay } from "./list-occurrences.ts";

type Changing = Omit<PreviewSeriesChangeInput, "seriesId" | "callsOff">;

/** What the series is with what an officer changed. From a later day on it has only that day and those after it. */
export function changeSeries(series: EventSeries, input: Changing, now: Temporal.Instant): SeriesPlan {
  if (series.state === "ended") throw new Refusal("events.seriesEnded", { title: series.title });
  const known = planOf(series);
  if (input.ends) return { ...known, state: "ended" };
  const plan = { ...known, ...changeWhat(known, input), ...changeWhen(known, input) };
  requireDays(plan, now);
  return plan;
}

function changeWhat(known: SeriesPlan, { title, note, rewardPoints, rules, ...input }: Changing) {
  const { voiceChannelId = known.voiceChannelId, templateId = known.templateId } = input;
  return {
    title: title ?? known.title,
    note: (note ?? known.note) || null,
    durationMinutes: input.durationMinutes ?? known.durationMinutes,
    reward: rewardPoints === undefined ? known.reward : toHundredths(rewardPoints * 100),
    voiceChannelId,
    templateId,
    rules: withRules(rules, known.rules),
  };
}

function changeWhen(known: SeriesPlan, input: Changing) {
  const { recurrence = known.recurrence, time = known.time, untilOn = known.untilOn } = input;
  const { daysAhead = known.daysAhead, appliesFromOn = "" } = input;
  const { fromOn = laterDay(appliesFromOn, known.fromOn) } = input;
  return { recurrence, time, fromOn, untilOn, daysAhead };
}

/** So long the last change of a series can be taken back in one press. */
export const undoHours = 24;

/** What was so before the last change; a pause since then stays. Refuses when nothing can be taken back any more. */
export function takeBackChange(
  { title, previous, state }: EventSeries,
  now: Temporal.Instant,
): { readonly plan: SeriesPlan; readonly fromOn: string } {
  if (!previous) throw new Refusal("events.seriesNothingToUndo", { title });
  const latest = Temporal.Instant.from(previous.changedAt).add({ hours: undoHours });
  if (Temporal.Instant.compare(now, latest) > 0) throw new Refusal("events.seriesUndoTooLate", { title });
  const { plan, fromOn } = previous;
  return { plan: state === "ended" ? plan : { ...plan, state }, fromOn };
}
