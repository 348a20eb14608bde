import type { GuildEvent } from "@guildhall/core/events";
import type { JobRun } from "@guildhall/db/jobs";

/** Name of the job that begins an event at its start. */
export const startEventJob = "start-event";

/** The run that begins the event. An event that is moved has another one; the former finds that its time has not come. */
export function startOf({ eventId, startsAt }: GuildEvent): JobRun {
  return { job: startEventJob, slot: `${eventId} ${startsAt}`, dueAt: startsAt };
}

/** Which event a run begins. */
export function eventIdOfStart(slot: string): number {
  return Number.parseInt(slot, 10);
}
