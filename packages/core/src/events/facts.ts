/** Facts of events: one was planned, changed, answered, began, ended early or was called off; or somebody deleted its card. */
export type EventsFact = {
  readonly name:
    | "events.eventCreated"
    | "events.eventChanged"
    | "events.eventAnswered"
    | "events.eventStarted"
    | "events.eventEnded"
    | "events.eventCancelled"
    | "events.messageDeleted"
    | "events.extrasDue"
    | "events.cardOutdated";
  readonly guildId: string;
  readonly eventId: number;
};
