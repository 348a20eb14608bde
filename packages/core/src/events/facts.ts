/** Facts of events: one was planned, answered, began, ended early or was called off. */
export type EventsFact = {
  readonly name:
    | "events.eventCreated"
    | "events.eventAnswered"
    | "events.eventStarted"
    | "events.eventEnded"
    | "events.eventCancelled";
  readonly guildId: string;
  readonly eventId: number;
};
