export {
  type CallsOff,
  type ChangeSeriesInput,
  callsOffChoices,
  changeSeriesInput,
  type PreviewSeriesChangeInput,
  previewSeriesChangeInput,
} from "./change-series.input.ts";
export { changeSeries, takeBackChange, undoHours } from "./change-series.ts";
export { type CreateSeriesInput, createSeriesInput, wallTime } from "./create-series.input.ts";
export { createSeries } from "./create-series.ts";
export {
  type EventSeries,
  listDue,
  listNext,
  mostSeries,
  type NewSeries,
  type PreviousPlan,
  planOf,
  type SeriesPlan,
  type SeriesState,
  seriesStates,
  todayOf,
} from "./event-series.ts";
export type { Occurrence } from "./list-occurrences.ts";
export { makeEventsJob, nextMaking, seriesIdOfMaking } from "./make-events-job.ts";
export { occurrenceOf } from "./occurrence-of.ts";
export { type Fate, planSeriesChange, type SeriesEvent } from "./plan-series-change.ts";
export { type PlanWeekInput, planWeekInput } from "./plan-week.input.ts";
export {
  type Nth,
  nths,
  type Recurrence,
  recurrence,
  type WeekChoice,
  weekChoices,
} from "./recurrence.ts";
export { type RepeatEventInput, repeatEventInput } from "./repeat-event.input.ts";
export { type SeriesInput, seriesInput } from "./series.input.ts";
export { seriesOfEvent } from "./series-of-event.ts";
export { type SwitchSeriesInput, switchSeriesInput } from "./switch-series.input.ts";
export { waysToRepeat } from "./ways-to-repeat.ts";
