export { answerEvent } from "./answer-event.ts";
export { cancelEvent } from "./cancel-event.ts";
export { createEvent, startEventJob } from "./create-event.ts";
export { endEvent } from "./end-event.ts";
export { type EventSummary, listEvents } from "./list-events.ts";
export { listUnanswered } from "./list-unanswered.ts";
export { eventMessageKinds, noticeDeletedMessages } from "./notice-deleted-messages.ts";
export { startEvent } from "./start-event.ts";
export { type EventDetails, viewEvent } from "./view-event.ts";
