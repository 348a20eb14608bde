import { Refusal } from "../refusal.ts";
import { type GuildEvent, hasEnded } from "./guild-event.ts";

/** Answers are taken until the event is over. After that the card says what happened, and nobody rewrites it. */
export function requireOpenForAnswers(event: GuildEvent, now: Temporal.Instant): void {
  if (event.state === "cancelled") throw new Refusal("events.cancelled", { title: event.title });
  if (event.state === "settled" || hasEnded(event, now))
    throw new Refusal("events.closedForAnswers", { title: event.title });
}
