/** The one source of time. Everything that compares with "now" gets it passed in. */
export type Clock = { now(): Temporal.Instant };

export const systemClock: Clock = { now: () => Temporal.Now.instant() };
