import { Refusal } from "../refusal.ts";
import { type GuildEvent, isClosed } from "./guild-event.ts";

/** Called off: nobody is paid, answers stay readable. */
export function cancelEvent(event: GuildEvent): GuildEvent {
  if (isClosed(event)) throw new Refusal("events.alreadyClosed", { title: event.title });
  return { ...event, state: "cancelled" };
}
