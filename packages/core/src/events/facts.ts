/** Facts of events: what happened to one of them or to a seat at it, or that the guild's templates changed. */
export type EventsFact =
  | EventFact
  | SeatFact
  | { readonly name: "events.seriesChanged"; readonly guildId: string; readonly seriesId: number }
  | { readonly name: "events.templatesChanged"; readonly guildId: string }
  /** The card of the day is to be looked at: time has passed, or somebody deleted it. */
  | { readonly name: "events.dayChanged"; readonly guildId: string };

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
    | "events.extrasChanged"
    | "events.lineUpChanged"
    | "events.eventReminded"
    | "events.cardOutdated";
  readonly guildId: string;
  readonly eventId: number;
};

/** The officers moved somebody in the line-up or out of it, or a seat became free for who waited. */
type SeatFact = {
  readonly name: "events.seatChanged";
  readonly guildId: string;
  readonly eventId: number;
  readonly memberId: number;
};
