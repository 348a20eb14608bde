import type { Clock } from "@guildhall/core";

/** A clock that stands still until a test moves it. */
export type TestClock = Clock & { advance(duration: Temporal.DurationLike): void };

export function makeClock(start = "2026-11-21T20:00:00Z"): TestClock {
  let now = Temporal.Instant.from(start);
  return {
    now: () => now,
    advance: (duration) => {
      now = now.add(duration);
    },
  };
}
