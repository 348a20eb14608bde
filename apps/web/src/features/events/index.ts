export { ChangeEventForm } from "./components/change-event-form.tsx";
export { EventList } from "./components/event-list.tsx";
export { NewEventForm } from "./components/new-event-form.tsx";
export { readDraft, readEvent, readEvents, readNewDraft, readPresets } from "./events.loaders.ts";
