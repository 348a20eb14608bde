import { Refusal } from "../refusal.ts";
import { type GuildEvent, hasEnded, isClosed } from "./guild-event.ts";
import { requireStart } from "./require-start.ts";
import { stateAfterMove } from "./state-after-move.ts";

/**
 * Everybody waits: the event begins and ends this much later. One that has just begun is to come again, and what was in voice
 * before its new start does not count.
 */
export function delayEvent(
  event: GuildEvent,
  { minutes }: { readonly minutes: number },
  now: Temporal.Instant,
): GuildEvent {
  if (isClosed(event)) throw new Refusal("events.alreadyClosed", { title: event.title });
  if (hasEnded(event, now)) throw new Refusal("events.alreadyEnded", { title: event.title });
  const startsAt = requireStart(event.startsAt.add({ minutes }), now);
  const moved = { ...event, startsAt, endsAt: event.endsAt.add({ minutes }) };
  return { ...moved, state: stateAfterMove(event, moved, now) };
}
