import type { Clock } from "@guildhall/core";

/** Time goes on from noon, so that a test meets no night and no end of a day, whenever it is run. */
export function noonClock(): Clock {
  const noon = Temporal.Now.zonedDateTimeISO("UTC").startOfDay().add({ hours: 12 }).toInstant();
  const begunAt = performance.now();
  return { now: () => noon.add({ milliseconds: Math.round(performance.now() - begunAt) }) };
}
