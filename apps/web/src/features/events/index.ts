export { EventList } from "./components/event-list.tsx";
export { NewEventForm } from "./components/new-event-form.tsx";
export { namePresets, readEvent, readEvents } from "./events.loaders.ts";
