import { type GuildEvent, hasEnded, standingStates } from "../events/index.ts";
import { Refusal } from "../refusal.ts";
import { checkInMinutesBefore } from "./check-in-code.ts";

/** Name of the job that says that a check-in is over. */
export const closeCheckInJob = "close-check-in";

/** Whether people can check in to an event: while it is on, and shortly before. */
export function isCheckInTime(event: GuildEvent, now: Temporal.Instant): boolean {
  return whyNoCheckIn(event, now) === undefined;
}

/** Refuses an event that is not on, and not about to begin. */
export function requireCheckInTime(event: GuildEvent, now: Temporal.Instant): void {
  const code = whyNoCheckIn(event, now);
  if (code) throw new Refusal(code, { title: event.title, minutes: checkInMinutesBefore });
}

function whyNoCheckIn(event: GuildEvent, now: Temporal.Instant) {
  if (event.state === "cancelled") return "events.cancelled";
  const isStanding = standingStates.some((state) => state === event.state);
  if (!isStanding || hasEnded(event, now)) return "attendance.checkInOver";
  const opensAt = event.startsAt.subtract({ minutes: checkInMinutesBefore });
  return Temporal.Instant.compare(now, opensAt) < 0 ? "attendance.checkInTooEarly" : undefined;
}

type Wish = { readonly minutes: number; readonly now: Temporal.Instant };

/** Until when a code counts that is opened now: no longer than the event. */
export function planCheckIn(event: GuildEvent, { minutes, now }: Wish): Temporal.Instant {
  requireCheckInTime(event, now);
  const closesAt = now.add({ minutes });
  return Temporal.Instant.compare(closesAt, event.endsAt) < 0 ? closesAt : event.endsAt;
}

/** The run that says that the check-in is over. */
export function runOfCheckIn({ eventId }: Pick<GuildEvent, "eventId">, closesAt: Temporal.Instant) {
  return { job: closeCheckInJob, slot: `${eventId} ${closesAt}`, dueAt: closesAt };
}
