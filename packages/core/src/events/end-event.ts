import { Refusal } from "../refusal.ts";
import { type GuildEvent, hasEnded, isClosed } from "./guild-event.ts";

/** The raid is over before its time: presence counts until now. */
export function endEvent(event: GuildEvent, now: Temporal.Instant): GuildEvent {
  if (isClosed(event)) throw new Refusal("events.alreadyClosed", { title: event.title });
  if (Temporal.Instant.compare(now, event.startsAt) <= 0)
    throw new Refusal("events.notStarted", { title: event.title });
  if (hasEnded(event, now)) throw new Refusal("events.alreadyEnded", { title: event.title });
  return { ...event, state: "live", endsAt: now };
}
