import type { GuildEvent } from "../events/index.ts";
import { checkInMinutesBefore } from "./check-in-code.ts";

type Timed = Pick<GuildEvent, "eventId" | "startsAt" | "endsAt">;

/** Which event somebody means who names none: the one that is on or about to begin, else the last that waits to be settled. */
export function pickEventAtHand<Event extends Timed>(
  events: { readonly upcoming: readonly Event[]; readonly unsettled: readonly Event[] },
  now: Temporal.Instant,
): Event | undefined {
  const soon = now.add({ minutes: checkInMinutesBefore });
  const isOn = ({ startsAt, endsAt }: Event) => !isBefore(soon, startsAt) && isBefore(now, endsAt);
  const latestStart = (one: Event, other: Event) => Temporal.Instant.compare(other.startsAt, one.startsAt);
  const latestEnd = (one: Event, other: Event) => Temporal.Instant.compare(other.endsAt, one.endsAt);
  const [on] = [...events.upcoming, ...events.unsettled].filter(isOn).toSorted(latestStart);
  const [over] = events.unsettled.toSorted(latestEnd);
  return on ?? over;
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}
