export const eventsRefusals = [
  "events.notFound",
  "events.startsInPast",
  "events.startsTooFarAhead",
  "events.closedForAnswers",
  "events.cancelled",
  "events.answerNotOffered",
  "events.alreadyClosed",
  "events.alreadyEnded",
  "events.alreadyBegun",
  "events.notStarted",
  "events.setUpFirst",
  "events.whenNotUnderstood",
] as const;
