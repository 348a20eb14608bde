import { Refusal } from "../refusal.ts";
import { hasCome, isLocked, locksAt } from "./event-moments.ts";
import { type GuildEvent, hasEnded, isClosed } from "./guild-event.ts";

/** Its deadline has come. What has begun is locked by the clock alone; what is locked stays so: the job may run twice. */
export function lockWhenDue(event: GuildEvent, now: Temporal.Instant): GuildEvent {
  const isToCome = event.state === "open" || event.state === "draft";
  return isToCome && hasCome(locksAt(event), now) ? { ...event, state: "locked" } : event;
}

/** An officer closes an event for answers, also for the time after its start. */
export function lockEvent(event: GuildEvent, now: Temporal.Instant): GuildEvent {
  requireUnderWay(event, now);
  if (isLocked(event, now)) throw new Refusal("events.alreadyLocked", { title: event.title });
  const state = event.state === "live" ? "live" : "locked";
  return {
    ...event,
    state,
    rules: { ...event.rules, locksMinutesBefore: event.rules.locksMinutesBefore ?? 0 },
  };
}

/** An officer lets members answer again, until the event is over: its deadline is gone. */
export function unlockEvent(event: GuildEvent, now: Temporal.Instant): GuildEvent {
  requireUnderWay(event, now);
  if (!isLocked(event, now)) throw new Refusal("events.notLocked", { title: event.title });
  const state = event.state === "live" ? "live" : "open";
  return { ...event, state, rules: { ...event.rules, locksMinutesBefore: null } };
}

function requireUnderWay(event: GuildEvent, now: Temporal.Instant): void {
  if (isClosed(event)) throw new Refusal("events.alreadyClosed", { title: event.title });
  if (hasEnded(event, now)) throw new Refusal("events.alreadyEnded", { title: event.title });
  if (event.state === "draft") throw new Refusal("events.notOpenYet", { title: event.title });
}
