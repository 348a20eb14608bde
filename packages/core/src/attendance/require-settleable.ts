import { type GuildEvent, hasEnded } from "../events/index.ts";
import { Refusal } from "../refusal.ts";

/** An event is paid once it is over. One that was paid may be settled again: only differences are written. */
export function requireSettleable(event: GuildEvent, now: Temporal.Instant): void {
  if (event.state === "cancelled") throw new Refusal("events.cancelled", { title: event.title });
  if (!hasEnded(event, now)) throw new Refusal("attendance.notOver", { title: event.title });
}
