export { ChangeEventForm } from "./components/change-event-form.tsx";
export { EventsActions } from "./components/events-actions.tsx";
export { EventsPage } from "./components/events-page.tsx";
export { NewEventForm } from "./components/new-event-form.tsx";
export { TemplateForm } from "./components/template-form.tsx";
export { TemplateList } from "./components/template-list.tsx";
export { readCalendar, readEvent, readEvents, readFeeds, readPlanningHints } from "./events.loaders.ts";
export {
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
