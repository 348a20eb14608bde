export { type EventSummary, eventSummary, summaryMarker } from "./event-summary.view.ts";
