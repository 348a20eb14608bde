import { startOf } from "./event-start.ts";
import type { GuildEvent } from "./guild-event.ts";

/** Names of the jobs that open an event for answers, and close it for them. */
export const openEventJob = "open-event";
export const lockEventJob = "lock-event";

type Timed = Pick<GuildEvent, "startsAt" | "rules">;

/** When members see the event and may answer; null is from the beginning. */
export function opensAt({ startsAt, rules }: Timed): Temporal.Instant | null {
  return rules.opensHoursBefore === null ? null : startsAt.subtract({ hours: rules.opensHoursBefore });
}

/** From when on only officers change answers; null is never. */
export function locksAt({ startsAt, rules }: Timed): Temporal.Instant | null {
  return rules.locksMinutesBefore === null ? null : startsAt.subtract({ minutes: rules.locksMinutesBefore });
}

/** Whether only officers change answers: it was locked, or its deadline is over and nobody had time to lock it yet. */
export function isLocked(event: Timed & Pick<GuildEvent, "state">, now: Temporal.Instant): boolean {
  return event.state === "locked" || hasCome(locksAt(event), now);
}

export function hasCome(moment: Temporal.Instant | null, now: Temporal.Instant): boolean {
  return moment !== null && Temporal.Instant.compare(now, moment) >= 0;
}

/**
 * The runs that bring the event through its life. An event that is moved has others; a former one finds that its time has
 * not come.
 */
export function momentsOf(event: Timed & Pick<GuildEvent, "eventId">) {
  return [
    ...momentOf(openEventJob, event.eventId, opensAt(event)),
    ...momentOf(lockEventJob, event.eventId, locksAt(event)),
    startOf(event),
  ];
}

function momentOf(job: string, eventId: number, dueAt: Temporal.Instant | null) {
  return dueAt === null ? [] : [{ job, slot: `${eventId} ${dueAt}`, dueAt }];
}
