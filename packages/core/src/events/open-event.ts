import { Refusal } from "../refusal.ts";
import { hasCome, opensAt } from "./event-moments.ts";
import { type GuildEvent, isClosed } from "./guild-event.ts";

/** Its time to be opened has come. What is no draft any more stays as it is: the job may run twice. */
export function openWhenDue(event: GuildEvent, now: Temporal.Instant): GuildEvent {
  return event.state === "draft" && hasCome(opensAt(event), now) ? { ...event, state: "open" } : event;
}

/** An officer opens a draft before its time: from now on everybody sees it and may answer. */
export function openEvent(event: GuildEvent): GuildEvent {
  if (isClosed(event)) throw new Refusal("events.alreadyClosed", { title: event.title });
  if (event.state !== "draft") throw new Refusal("events.alreadyOpen", { title: event.title });
  return { ...event, state: "open", rules: { ...event.rules, opensHoursBefore: null } };
}
