import type { Clock } from "@guildhall/core";

/** Ids are made from the time, and files share a database: two that began at the same millisecond would share their guilds. */
const spreadMs = 300_000;

/** Time goes on from about noon, so that a test meets no night and no end of a day, whenever it is run. */
export function noonClock(): Clock {
  const noon = Temporal.Now.zonedDateTimeISO("UTC").startOfDay().add({ hours: 12 }).toInstant();
  const begin = noon.add({ milliseconds: Math.floor(Math.random() * spreadMs) });
  const begunAt = performance.now();
  return { now: () => begin.add({ milliseconds: Math.round(performance.now() - begunAt) }) };
}
