export { ChangeEventForm } from "./components/change-event-form.tsx";
export { ChangeSeriesForm } from "./components/change-series-form.tsx";
export { EventsActions } from "./components/events-actions.tsx";
export { EventsPage } from "./components/events-page.tsx";
export { NewEventForm } from "./components/new-event-form.tsx";
export { NewSeriesForm } from "./components/new-series-form.tsx";
export { SeriesLinks } from "./components/series-links.tsx";
export { SeriesPage } from "./components/series-page.tsx";
export { SeriesQuestion } from "./components/series-question.tsx";
export { TemplateForm } from "./components/template-form.tsx";
export { TemplateList } from "./components/template-list.tsx";
export { WeekForm } from "./components/week-form.tsx";
export { readCalendar, readEvent, readEvents, readFeeds, readPlanningHints } from "./events.loaders.ts";
export {
  newTemplateDraft,
  readDraft,
  readNewDraft,
  readPlanPage,
  readTemplateDraft,
  readTemplates,
} from "./planning.loaders.ts";
export {
  readOwnMute,
  readOwnReminders,
  readReminderPreview,
  readReminders,
} from "./reminders.loaders.ts";
export {
  readNewSeries,
  readSeries,
  readSeriesList,
  readSeriesOf,
  readSeriesPreview,
  readWeekSet,
} from "./series.loaders.ts";
