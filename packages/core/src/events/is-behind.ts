import type { GuildEvent } from "./guild-event.ts";
import { lockWhenDue } from "./lock-event.ts";
import { openWhenDue } from "./open-event.ts";
import { startEvent } from "./start-event.ts";

/** Whether an event should have opened, closed for answers or begun by now: nobody saw to it while events were off. */
export function isBehind(event: GuildEvent, now: Temporal.Instant): boolean {
  return startEvent(lockWhenDue(openWhenDue(event, now), now), now).state !== event.state;
}
