import { Refusal } from "../refusal.ts";
import { isLocked } from "./event-moments.ts";
import { type GuildEvent, hasEnded, isClosed } from "./guild-event.ts";

/** Officers change answers until the event is over. After that the card says what happened, and nobody rewrites it. */
export function requireNotOver(event: GuildEvent, now: Temporal.Instant): void {
  if (event.state === "cancelled") throw new Refusal("events.cancelled", { title: event.title });
  if (event.state === "settled" || hasEnded(event, now))
    throw new Refusal("events.closedForAnswers", { title: event.title });
}

/** Members answer from the opening to the deadline, by the clock alone, however late the jobs come. */
export function requireOpenForAnswers(event: GuildEvent, now: Temporal.Instant): void {
  if (event.state === "draft") throw new Refusal("events.notFound");
  if (!event.isPlanned) throw new Refusal("events.notPlanned", { title: event.title });
  requireNotOver(event, now);
  if (isLocked(event, now)) throw new Refusal("events.locked", { title: event.title });
}

/** Whether members may answer now. */
export function takesAnswers(event: GuildEvent, now: Temporal.Instant): boolean {
  const isUnderWay = event.state !== "draft" && !isClosed(event) && !hasEnded(event, now);
  return isUnderWay && event.isPlanned && !isLocked(event, now);
}
