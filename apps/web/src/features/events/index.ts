export { ChangeEventForm } from "./components/change-event-form.tsx";
export { EventsActions } from "./components/events-actions.tsx";
export { EventsPage } from "./components/events-page.tsx";
export { NewEventForm } from "./components/new-event-form.tsx";
export {
  readCalendar,
  readDraft,
  readEvent,
  readEvents,
  readFeeds,
  readNewDraft,
  readPresets,
} from "./events.loaders.ts";
export {
  readOwnMute,
  readOwnReminders,
  readReminderPreview,
  readReminders,
} from "./reminders.loaders.ts";
