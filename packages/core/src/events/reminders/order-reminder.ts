import { Refusal } from "../../refusal.ts";
import type { ReminderAudience } from "../../settings/index.ts";
import { type GuildEvent, hasEnded, standingStates } from "../guild-event.ts";
import type { ReminderTurn } from "./reminder-turn.ts";

/** Nobody is reminded by hand more often. While an event is on, who is missing is called after minutes. */
const restMinutes: Readonly<Record<ReminderAudience, number>> = {
  unanswered: 60,
  coming: 60,
  picked: 60,
  notInVoice: 10,
};

/** When officers may have these people of an event reminded again; null is now. */
export function mayOrderAt(
  lastOrderedAt: Temporal.Instant | null,
  audience: ReminderAudience,
  now: Temporal.Instant,
): Temporal.Instant | null {
  const at = lastOrderedAt?.add({ minutes: restMinutes[audience] });
  return at && Temporal.Instant.compare(at, now) > 0 ? at : null;
}

type Order = {
  readonly audience: ReminderAudience;
  readonly lastOrderedAt: Temporal.Instant | null;
  readonly now: Temporal.Instant;
};

/** An officer has people reminded now: a turn of its own, as if it had been planned for this minute. */
export function orderReminder(event: GuildEvent, { audience, lastOrderedAt, now }: Order): ReminderTurn {
  const { eventId, startsAt, title } = event;
  const stands = standingStates.some((state) => state === event.state);
  if (!stands || hasEnded(event, now)) throw new Refusal("events.nobodyToRemind", { title });
  const nextAt = mayOrderAt(lastOrderedAt, audience, now);
  if (nextAt) {
    const minutes = Math.ceil(now.until(nextAt).total("minutes"));
    throw new Refusal("events.remindedLately", { title, minutes });
  }
  return { eventId, startsAt, minutesBefore: Math.ceil(now.until(startsAt).total("minutes")), audience };
}
