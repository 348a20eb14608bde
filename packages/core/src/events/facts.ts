/** Facts of events: what happened to one of them, or that the guild's templates changed. */
export type EventsFact = EventFact | { readonly name: "events.seriesChanged"; readonly guildId: string; readonly seriesId: number }
  | { readonly name: "events.templatesChanged"; readonly guildId: string };

/** One was planned, opened, changed, answered, locked, began, ended early or was called off; or somebody deleted its card. */
type EventFact = {
  readonly name:
    | "events.eventCreated"
    | "events.eventOpened"
    | "events.eventChanged"
    | "events.eventLocked"
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
