import type { EventState, GuildEvent } from "./guild-event.ts";

/** The start has come. An event that already went on, or was called off, stays as it is: the job may run twice. */
export function startEvent(event: GuildEvent, now: Temporal.Instant): GuildEvent {
  const isDue = Temporal.Instant.compare(now, event.startsAt) >= 0;
  return isToCome(event.state) && isDue ? { ...event, state: "live" } : event;
}

function isToCome(state: EventState): boolean {
  return state === "draft" || state === "open" || state === "locked";
}
