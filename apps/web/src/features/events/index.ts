export { EventList } from "./components/event-list.tsx";
export { NewEventForm } from "./components/new-event-form.tsx";
export { readEvent, readEvents, readPresets } from "./events.loaders.ts";
