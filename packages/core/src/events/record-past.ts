import { Refusal } from "../refusal.ts";
import type { CreateEventInput } from "./create-event.input.ts";
import { type NewEvent, type Planning, toEvent } from "./create-event.ts";
import { hasEnded } from "./guild-event.ts";
import { withoutSignUp } from "./without-sign-up.ts";

/** Two weeks: what was heard in voice is kept longer, but nobody remembers further back. */
const maxHoursAgo = 14 * 24;

/** The raid that nobody created: it is over, and waits to be settled by what was heard, or by what officers mark. */
export function recordPast(input: CreateEventInput, planning: Planning): NewEvent {
  const { now } = planning;
  const event = withoutSignUp(toEvent(input, planning));
  if (!hasEnded(event, now)) throw new Refusal("events.notOverYet");
  if (Temporal.Instant.compare(event.startsAt, now.subtract({ hours: maxHoursAgo })) < 0)
    throw new Refusal("events.tooLongAgo");
  return event;
}
