import type { GuildEvent } from "./guild-event.ts";

/** Name of the job that begins an event at its start. */
export const startEventJob = "start-event";

/** The run that begins the event. An event that is moved has another one; the former finds that its time has not come. */
export function startOf({ eventId, startsAt }: Pick<GuildEvent, "eventId" | "startsAt">) {
  return { job: startEventJob, slot: `${eventId} ${startsAt}`, dueAt: startsAt };
}

/** Which event a run begins. */
export function eventIdOfStart(slot: string): number {
  return Number.parseInt(slot, 10);
}
