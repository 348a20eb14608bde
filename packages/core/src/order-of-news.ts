/** Two words of Discord about one thing that come this close together may have come in the wrong order. */
const unsureSeconds = 5;

/** How much later Discord is asked how it really is: the rest of a burst has arrived by then. */
const askAfterSeconds = 1;

/** Whether what is said now may be older than what was said last. Discord numbers its words, but not the changes behind them. */
export function isOrderUnsure(
  lastAsOf: Temporal.Instant | undefined,
  asOf: Temporal.Instant,
): lastAsOf is Temporal.Instant {
  return lastAsOf !== undefined && Math.abs(asOf.since(lastAsOf).total("seconds")) < unsureSeconds;
}

/** When to ask again, and the second that stands for all doubts within it. */
export function planRecheck(now: Temporal.Instant): {
  readonly second: string;
  readonly dueAt: Temporal.Instant;
} {
  return {
    second: now.toString({ smallestUnit: "second" }),
    dueAt: now.add({ seconds: askAfterSeconds }),
  };
}
