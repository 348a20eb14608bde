import type { Clock } from "@guildhall/core";

/** Time stands still until the test advances it: a slow machine misses no deadline. */
export const stillClock: Clock = { now: () => Temporal.Instant.from("2026-11-21T20:00:00Z") };
